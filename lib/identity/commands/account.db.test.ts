import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
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
