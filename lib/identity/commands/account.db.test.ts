import { describe, expect, it } from "vitest";
import { administratorOf, publishInvented, valley } from "@/lib/directory/company.given";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import type { UserActor } from "../actor";
import { codeToSend, getAccount, getEmailChange, tendIdleAccounts, userOfSession } from "../index";
import { confirmEmailChange, requestEmailChange } from "./change-email";
import { endSessions } from "./end-sessions";

const user = async (email: string): Promise<{ actor: UserActor; secret: string }> => {
  const { actor, secret } = await given.signedIn(email);
  if (actor.kind !== "user") throw new Error("not signed in");
  return { actor, secret };
};

const member = async () => (await given.member(await given.agency(), ["validator"])).email;

const codeOf = async (actor: UserActor, which: "old" | "new"): Promise<string> => {
  const change = await getEmailChange(actor);
  const row = await db().oneTimeCode.findFirstOrThrow({ where: { subject: `email-change:${change?.id}:${which}` } });
  return (await codeToSend(row.id, new Date()))?.code ?? "";
};

describe("a change of address", () => {
  it("is done when both addresses have given their code, in whichever order, and ends the other sessions", async () => {
    const email = await member();
    const { actor } = await user(email);
    const other = await user(email);
    await requestEmailChange({ actor }, { email: "Ailleurs@structure.example.org" });
    expect((await confirmEmailChange({ actor }, { which: "new", code: await codeOf(actor, "new") })).outcome).toBe(
      "other-half",
    );
    expect((await getAccount(actor)).email).toBe(email);
    expect((await confirmEmailChange({ actor }, { which: "old", code: await codeOf(actor, "old") })).outcome).toBe(
      "done",
    );
    expect((await getAccount(actor)).email).toBe("ailleurs@structure.example.org");
    expect(await userOfSession(other.secret, new Date())).toBeNull();
  });

  it("one code does not stand for the other", async () => {
    const { actor } = await user(await member());
    await requestEmailChange({ actor }, { email: "moitie@structure.example.org" });
    const tried = await confirmEmailChange({ actor }, { which: "old", code: await codeOf(actor, "new") });
    expect(tried.outcome).toBe("wrong");
  });

  it("to an address that has an account unites the two", async () => {
    const { actor } = await user(await member());
    const agencyId = await given.agency();
    const { email, userId } = await given.member(agencyId, ["counsellor"]);
    await requestEmailChange({ actor }, { email });
    for (const which of ["old", "new"] as const)
      await confirmEmailChange({ actor }, { which, code: await codeOf(actor, which) });
    const rights = await db().agencyRight.findMany({ where: { userId: actor.userId }, select: { agencyId: true } });
    expect(rights.map((right) => right.agencyId)).toContain(agencyId);
    expect(await db().user.count({ where: { id: userId } })).toBe(0);
  });

  it("keeps the company sites of both, the stronger right, and whoever is to be called", async () => {
    await loadNomenclature(starterRome);
    const { actor } = await user(await member());
    const right = administratorOf("00000000700011");
    const asContact = {
      ...right,
      email: actor.email,
      role: "establishment-contact",
      isMainContactByPhone: true,
    } as const;
    const shared = await publishInvented(valley(20), ["11573"], {
      contactMode: "PHONE",
      userRights: [right, asContact],
    });
    const lone = await publishInvented(valley(20), ["11573"], { userRights: [right] });
    await requestEmailChange({ actor }, { email: right.email });
    for (const which of ["old", "new"] as const)
      await confirmEmailChange({ actor }, { which, code: await codeOf(actor, which) });
    const rights = await db().establishmentRight.findMany({
      where: { siret: { in: [shared.siret, lone.siret] } },
      orderBy: { siret: "asc" },
    });
    const united = { userId: actor.userId, role: "establishment_admin", status: "ACCEPTED" };
    expect(rights).toEqual([
      expect.objectContaining({ ...united, siret: shared.siret, isMainContactByPhone: true }),
      expect.objectContaining({ ...united, siret: lone.siret }),
    ]);
  });

  it("is not for an address that ProConnect vouches for (platform.md 2.4)", async () => {
    const { actor } = await user(await member());
    const now = new Date();
    await db().userIdentity.create({
      data: {
        id: actor.sessionId,
        userId: actor.userId,
        provider: "proConnect",
        subject: "s",
        createdAt: now,
        lastUsedAt: now,
      },
    });
    await expect(requestEmailChange({ actor }, { email: "x@structure.example.org" })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("sessions", () => {
  it("are listed for their holder, and ended one by one or all but the present one", async () => {
    const email = await member();
    const [first, second, third] = [await user(email), await user(email), await user(email)];
    const { sessions } = await getAccount(first.actor);
    expect(sessions.map(({ id }) => id).sort()).toEqual(
      [first, second, third].map(({ actor }) => actor.sessionId).sort(),
    );
    expect(sessions.find(({ isCurrent }) => isCurrent)?.id).toBe(first.actor.sessionId);
    expect(await endSessions({ actor: first.actor }, { sessionId: second.actor.sessionId })).toBe(1);
    expect(await userOfSession(second.secret, new Date())).toBeNull();
    expect(await endSessions({ actor: first.actor }, {})).toBe(1);
    expect(await userOfSession(third.secret, new Date())).toBeNull();
    expect(await userOfSession(first.secret, new Date())).not.toBeNull();
  });

  it("of somebody else cannot be ended", async () => {
    const [mine, theirs] = [await user(await member()), await user(await member())];
    expect(await endSessions({ actor: mine.actor }, { sessionId: theirs.actor.sessionId })).toBe(0);
    expect(await userOfSession(theirs.secret, new Date())).not.toBeNull();
  });
});

describe("idle accounts", () => {
  it("of a company's last administrator hand its page on, or withdraw it from the search", async () => {
    await loadNomenclature(starterRome);
    const long = new Date("2024-11-20T09:00:00Z");
    const contact = {
      ...administratorOf("00000000800019"),
      email: "reste@entreprise.example.org",
      role: "establishment-contact",
    } as const;
    const right = { ...administratorOf("00000000900017"), email: "parti@entreprise.example.org" };
    const kept = await publishInvented(valley(21), ["11573"], { userRights: [right, contact] });
    const left = await publishInvented(valley(21), ["11573"], { userRights: [right] });
    await db().user.update({
      where: { email: right.email },
      data: { createdAt: long, idleWarnedAt: new Date("2026-11-19T09:00:00Z") },
    });
    await tendIdleAccounts(new Date("2026-11-26T10:00:00Z"));
    const heir = await db().establishmentRight.findMany({ where: { siret: kept.siret }, include: { user: true } });
    expect(heir.map(({ role, user: { email } }) => [email, role])).toEqual([[contact.email, "establishment_admin"]]);
    expect(await db().searchRow.count({ where: { siret: kept.siret } })).toBe(1);
    expect(await db().searchRow.count({ where: { siret: left.siret } })).toBe(0);
    expect(await db().establishment.findUnique({ where: { siret: left.siret } })).toMatchObject({
      listing: "UNPUBLISHED",
    });
  });

  it("are warned, then deleted a week later with their agency provided for; using one keeps it", async () => {
    const now = new Date();
    const agencyId = await given.agency();
    const [idle, kept] = [await given.member(agencyId, ["validator"]), await given.member(agencyId, ["agency-admin"])];
    const long = new Date(now.getTime() - 800 * 86_400_000);
    await db().user.update({ where: { id: idle.userId }, data: { createdAt: long, lastLoginAt: long } });
    expect(await tendIdleAccounts(now)).toEqual({ warned: 1, deleted: 0 });
    expect(await tendIdleAccounts(now)).toEqual({ warned: 0, deleted: 0 });
    expect(await tendIdleAccounts(new Date(now.getTime() + 7 * 86_400_000))).toEqual({ warned: 0, deleted: 1 });
    const left = await db().agencyRight.findMany({ where: { agencyId } });
    expect(left).toMatchObject([
      { userId: kept.userId, roles: ["agency_admin", "validator"], isNotifiedByEmail: true },
    ]);
  });

  it("a sign-in after the warning keeps the account", async () => {
    const { email, userId } = await given.member(await given.agency(), ["validator"]);
    const long = new Date(Date.now() - 800 * 86_400_000);
    await db().user.update({ where: { id: userId }, data: { createdAt: long, lastLoginAt: long } });
    expect((await tendIdleAccounts(new Date())).warned).toBe(1);
    await given.signedIn(email);
    expect(await tendIdleAccounts(new Date(Date.now() + 8 * 86_400_000))).toEqual({ warned: 0, deleted: 0 });
    expect(await db().user.count({ where: { id: userId } })).toBe(1);
  });
});
