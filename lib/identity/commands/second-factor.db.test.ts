import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { given } from "@/tests/given";
import type { SigningInActor, UserActor } from "../actor";
import { getAccount, userOfSession } from "../index";
import {
  confirmSecondFactor,
  passSecondFactor,
  prepareSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from "./second-factor";

const codeAt = given.deviceCode;

const person = async (): Promise<{ actor: UserActor; email: string }> => {
  const { email } = await given.member(await given.agency(), ["validator"]);
  const { actor } = await given.signedIn(email);
  if (actor.kind !== "user") throw new Error("not signed in");
  return { actor, email };
};

const protectedPerson = async (now = new Date()) => {
  const { email } = await given.member(await given.agency(), ["validator"]);
  return { ...(await given.protectedBySecondFactor(email, now)), email, now };
};

const awaiting = async (email: string): Promise<{ actor: SigningInActor<"second-factor">; secret: string }> => {
  const { actor, secret } = await given.signedIn(email);
  if (actor.kind !== "signing-in" || actor.step !== "second-factor") throw new Error("nothing is awaited");
  return { actor: actor as SigningInActor<"second-factor">, secret };
};

const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);

describe("a second factor (RFC 6238; ASVS 6.3.3)", () => {
  it("counts once the device has proved that it works, and then each sign-in awaits it", async () => {
    const { email, secret, now, codes } = await protectedPerson();
    expect(codes).toHaveLength(10);
    const { actor, secret: cookie } = await awaiting(email);
    expect((await passSecondFactor({ actor }, { code: codeAt(secret, later(now, 30)) })).outcome).toBe("passed");
    expect((await userOfSession(cookie, new Date()))?.kind).toBe("user");
  });

  it("a wrong code confirms nothing", async () => {
    const { actor, email } = await person();
    await prepareSecondFactor({ actor }, {});
    await expect(confirmSecondFactor({ actor }, { code: "000000" })).rejects.toThrow(DomainError);
    expect((await given.signedIn(email)).actor.kind).toBe("user");
  });

  it("a code that was read over the shoulder does not work again (RFC 6238 5.2)", async () => {
    const { email, secret, now } = await protectedPerson();
    const code = codeAt(secret, later(now, 30));
    const first = await awaiting(email);
    expect((await passSecondFactor({ actor: first.actor }, { code })).outcome).toBe("passed");
    const second = await awaiting(email);
    expect(await passSecondFactor({ actor: second.actor }, { code })).toEqual({ outcome: "wrong", triesLeft: 4 });
  });

  it("two answers at once with one code open one session", async () => {
    const { email, secret, now } = await protectedPerson();
    const code = codeAt(secret, later(now, 30));
    const both = await Promise.all(
      [await awaiting(email), await awaiting(email)].map(({ actor }) => passSecondFactor({ actor }, { code })),
    );
    expect(both.filter(({ outcome }) => outcome === "passed")).toHaveLength(1);
  });

  it("five wrong codes end that session and no other", async () => {
    const { email, secret, now } = await protectedPerson();
    const [attacker, owner] = [await awaiting(email), await awaiting(email)];
    const outcomes: string[] = [];
    for (let time = 0; time < 5; time += 1)
      outcomes.push((await passSecondFactor({ actor: attacker.actor }, { code: "000000" })).outcome);
    expect(outcomes).toEqual(["wrong", "wrong", "wrong", "wrong", "ended"]);
    expect(await userOfSession(attacker.secret, new Date())).toBeNull();
    expect((await passSecondFactor({ actor: owner.actor }, { code: codeAt(secret, later(now, 30)) })).outcome).toBe(
      "passed",
    );
  });

  it("a recovery code works once, however it is written", async () => {
    const { email, codes } = await protectedPerson();
    const code = codes[0] ?? "";
    const first = await awaiting(email);
    const typed = `${code.slice(0, 5).toUpperCase()} - ${code.slice(5)}`;
    expect((await passSecondFactor({ actor: first.actor }, { code: typed })).outcome).toBe("passed");
    const second = await awaiting(email);
    expect((await passSecondFactor({ actor: second.actor }, { code })).outcome).toBe("wrong");
  });

  it("new recovery codes replace the old ones; the factor goes away against one of its codes only", async () => {
    const { actor, codes, email } = await protectedPerson();
    const fresh = await renewRecoveryCodes({ actor }, { code: codes[0] ?? "" });
    expect((await getAccount(actor)).secondFactor?.codesLeft).toBe(10);
    await expect(removeSecondFactor({ actor }, { code: codes[1] ?? "" })).rejects.toThrow(DomainError);
    await removeSecondFactor({ actor }, { code: fresh[0] ?? "" });
    expect((await given.signedIn(email)).actor.kind).toBe("user");
  });

  it("is kept encrypted, its recovery codes as digests", async () => {
    const { actor, secret, codes } = await protectedPerson();
    const row = await db().secondFactor.findUniqueOrThrow({ where: { userId: actor.userId } });
    expect(row.secretEncrypted).not.toContain(secret);
    const kept = await db().recoveryCode.findMany({ where: { userId: actor.userId } });
    expect(kept.some(({ codeHash }) => codes.includes(codeHash))).toBe(false);
  });
});
