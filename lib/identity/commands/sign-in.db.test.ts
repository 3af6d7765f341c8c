import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { given } from "@/tests/given";
import { sessionIdleMs } from "../domain/code";
import { userOfSession } from "../index";
import { signInWithProConnect } from "./sign-in-with-pro-connect";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const later = (ms: number) => new Date(Date.now() + ms);

describe("signing in with a code", () => {
  it("works once, for the challenge of one browser", async () => {
    const email = "une.fois@structure.example.org";
    const { challengeId, code } = await given.challenge(email);
    const other = await given.challenge(email);
    expect((await given.answered(email, other.challengeId, code)).outcome).not.toBe("opened");
    expect((await given.answered(email, challengeId, code)).outcome).toBe("opened");
    expect((await given.answered(email, challengeId, code)).outcome).toBe("expired");
  });

  it("what strangers ask and try locks nobody out (ASVS 6.3.1)", async () => {
    const email = "visee@structure.example.org";
    const mine = await given.challenge(email);
    for (let stranger = 0; stranger < 3; stranger += 1) {
      const { challengeId, code } = await given.challenge(email);
      const wrong = code === "000000" ? "000001" : "000000";
      for (let time = 0; time < 6; time += 1) await given.answered(email, challengeId, wrong);
      expect((await given.answered(email, challengeId, code)).outcome).toBe("expired");
    }
    expect((await given.answered(email, mine.challengeId, mine.code)).outcome).toBe("opened");
  });

  it("a guarded code has ten figures and works like another", async () => {
    const email = "gardee@structure.example.org";
    const { challengeId, code } = await given.challenge(email, new Date(), true);
    expect(code).toMatch(/^\d{10}$/);
    expect((await given.answered(email, challengeId, code)).outcome).toBe("opened");
  });

  it("expires after ten minutes, and counts the tries that are left", async () => {
    const email = "lente@structure.example.org";
    const now = new Date();
    const { challengeId, code } = await given.challenge(email, now);
    const wrong = code === "000000" ? "000001" : "000000";
    expect(await given.answered(email, challengeId, wrong, now)).toEqual({ outcome: "wrong", triesLeft: 4 });
    expect((await given.answered(email, challengeId, code, new Date(now.getTime() + 600_001))).outcome).toBe("expired");
  });

  it("makes the account of a new address, which has a name to give first", async () => {
    const { actor } = await given.signedIn("nouvelle@structure.example.org");
    expect(actor).toMatchObject({ kind: "signing-in", step: "name" });
    expect(await db().user.count({ where: { email: "nouvelle@structure.example.org" } })).toBe(1);
  });

  it("keeps the address readable until the code is sent, encrypted, and never in the journal", async () => {
    const { target } = await given.challenge("cachee@structure.example.org");
    expect(target).toBe("cachee@structure.example.org");
    const rows = await db().oneTimeCode.findMany({ select: { targetEncrypted: true } });
    expect(rows.every(({ targetEncrypted }) => !targetEncrypted?.includes("example"))).toBe(true);
    const entries = await db().journalEntry.findMany({ select: { payload: true, chain: true } });
    expect(JSON.stringify(entries)).not.toContain("cachee");
  });
});

describe("a session", () => {
  it("is over after two hours without use, whatever its age (ASVS 7.3.1)", async () => {
    const agencyId = await given.agency();
    const { email } = await given.member(agencyId, ["validator"]);
    const { secret } = await given.signedIn(email);
    expect(await userOfSession(secret, later(sessionIdleMs - 60_000))).not.toBeNull();
    expect(await userOfSession(secret, later(2 * sessionIdleMs - 180_000))).not.toBeNull();
    expect(await userOfSession(secret, later(4 * sessionIdleMs))).toBeNull();
  });

  it("is over after eight hours, however much it is used (ASVS 7.3.2)", async () => {
    const agencyId = await given.agency();
    const { email } = await given.member(agencyId, ["validator"]);
    const { secret } = await given.signedIn(email);
    for (let hour = 1; hour < 8; hour += 1) expect(await userOfSession(secret, later(hour * 3_600_000))).not.toBeNull();
    expect(await userOfSession(secret, later(8 * 3_600_000 + 1000))).toBeNull();
  });
});

describe("signing in with ProConnect (platform.md 3.5)", () => {
  const origin = { ipAddress: "192.0.2.1", userAgent: "test" };
  const vouched = (subject: string, email: string, more = {}) => ({
    subject,
    email,
    firstName: "Ana",
    lastName: "Exemple",
    logoutHint: "id-token",
    ...more,
  });
  const enter = async (subject: string, email: string, more = {}) => {
    const session = await signInWithProConnect(
      { actor: anonymous },
      { vouched: vouched(subject, email, more), origin },
    );
    const actor = await userOfSession(session.secret, new Date());
    if (actor?.kind !== "user") throw new Error(`signed in as ${actor?.kind}`);
    return actor;
  };

  it("makes an account, named by the provider, and finds it again by its subject when the address changes", async () => {
    const first = await enter("s-1", "ana@structure.example.org");
    const again = await enter("s-1", "ana.nouvelle@structure.example.org");
    expect(again.userId).toBe(first.userId);
    expect(again).toMatchObject({ email: "ana.nouvelle@structure.example.org", firstName: "Ana", lastName: "Exemple" });
  });

  it("finds the account that a code opened, by its address", async () => {
    const agencyId = await given.agency();
    const member = await given.member(agencyId, ["counsellor"]);
    const actor = await enter("s-2", member.email);
    expect(actor.userId).toBe(member.userId);
    expect(actor.agencyRights).toEqual(member.agencyRights);
  });

  it("unites two accounts of one person without losing a right (case 48)", async () => {
    const [both, onlyA, onlyB] = [await given.agency(), await given.agency(), await given.agency()];
    const a = await enter("s-3", "a3@structure.example.org");
    const rights = (agencyId: string, userId: string, roles: string[], isNotifiedByEmail: boolean) =>
      db().agencyRight.create({
        data: { agencyId, userId, roles: roles as never, isNotifiedByEmail, createdAt: new Date() },
      });
    await rights(both, a.userId, ["counsellor"], false);
    await rights(onlyA, a.userId, ["validator"], true);
    const b = await given.member(onlyB, ["agency-admin"]);
    await rights(both, b.userId, ["counsellor", "validator"], true);
    await db().user.update({ where: { id: b.userId }, data: { isOperator: true } });
    const { secret } = await given.signedIn(b.email);

    const united = await enter("s-3", b.email);
    expect(united.userId).toBe(a.userId);
    expect(united.isOperator).toBe(true);
    const found = Object.fromEntries(united.agencyRights.map(({ agencyId, roles }) => [agencyId, [...roles].sort()]));
    expect(found).toEqual({ [both]: ["counsellor", "validator"], [onlyA]: ["validator"], [onlyB]: ["agency-admin"] });
    const kept = await db().agencyRight.findMany({ where: { userId: a.userId, agencyId: both } });
    expect(kept[0]?.isNotifiedByEmail).toBe(true);
    expect(await db().user.count({ where: { id: b.userId } })).toBe(0);
    expect(await userOfSession(secret, new Date())).toBeNull();
  });

  it("two factors checked by the provider stand for ours", async () => {
    await enter("s-4", "forte@structure.example.org", { acr: "eidas2" });
    const session = await db().session.findFirstOrThrow({ where: { user: { email: "forte@structure.example.org" } } });
    expect(session.strongAt).not.toBeNull();
    expect(session.logoutHint).not.toContain("id-token");
  });
});
