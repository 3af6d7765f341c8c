import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, refuseField } from "@/lib/platform/errors";
import type { DomainEvent } from "@/lib/platform/event";
import type { SigningInActor, UserActor } from "../actor";
import { codeTries } from "../domain/code";
import { identityEvent } from "../domain/events";
import { secondFactorCode } from "../schemas";
import { needsSecondFactor } from "../second-factor-policy";
import {
  findDevice,
  forgetDevice,
  keepPendingSecret,
  renewRecoveryCodes as renew,
  takeDeviceCode,
  takeRecoveryCode,
} from "../store/second-factors";
import { endSession, strengthenSession } from "../store/sessions";
import { newDeviceSecret } from "../totp";

const answer = z.object({ code: secondFactorCode });
type Answer = z.output<typeof answer>;

const wrongCode = "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.";

/** Takes a code of the device, or a recovery code; tells by its event when it was the latter, null when it was neither. */
const prove = async (tx: Tx, now: Date, userId: string, code: string): Promise<readonly DomainEvent[] | null> => {
  if (code.length === 6) return (await takeDeviceCode(tx, now, userId, code)) ? [] : null;
  return (await takeRecoveryCode(tx, now, userId, code)) ? [identityEvent("RecoveryCodeUsed", userId)] : null;
};

/** Prepares a new device: nothing counts until it is confirmed. Throws DomainError("conflict") when there is one already. */
export const prepareSecondFactor = command<SigningInActor<"enrolment"> | UserActor, Record<string, never>, null>(
  z.object({}),
  async ({ tx, now, actor }) => {
    const device = await findDevice(tx, actor.userId);
    if (device?.confirmedAt)
      throw new DomainError("conflict", "second-factor-exists", "Votre compte a déjà un second facteur.");
    if (!device) await keepPendingSecret(tx, now, actor.userId, newDeviceSecret());
    return { result: null, events: [] };
  },
);

/**
 * Makes a prepared device count, once it has made a right code; gives the recovery codes, for the only time. Throws
 * DomainError("invalid") on a wrong code, "conflict" when no device was prepared.
 */
export const confirmSecondFactor = command<SigningInActor<"enrolment"> | UserActor, Answer, readonly string[]>(
  answer,
  async ({ tx, now, actor }, { code }) => {
    const device = await findDevice(tx, actor.userId);
    if (!device || device.confirmedAt)
      throw new DomainError("conflict", "second-factor-not-prepared", "Recommencez depuis la page de votre compte.");
    if (!(await takeDeviceCode(tx, now, actor.userId, code))) refuseField("code", "second-factor-wrong", wrongCode);
    await tx.secondFactor.update({ where: { userId: actor.userId }, data: { confirmedAt: now } });
    await strengthenSession(tx, now, actor.sessionId);
    const codes = await renew(tx, actor.userId);
    return { result: codes, events: [identityEvent("SecondFactorAdded", actor.userId)] };
  },
);

/** What came of a second factor: passed, wrong with tries left, or the session ended after the fifth wrong one. */
export type FactorTry =
  | { readonly outcome: "passed" }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "ended" };

/** Proves the second factor of a session that awaits it; five wrong ones end that session, and no other. */
export const passSecondFactor = command<SigningInActor<"second-factor">, Answer, FactorTry>(
  answer,
  async ({ tx, now, actor }, { code }) => {
    const { factorTries } = await tx.session.update({
      where: { id: actor.sessionId },
      data: { factorTries: { increment: 1 } },
    });
    const proof = await prove(tx, now, actor.userId, code);
    if (proof) {
      await strengthenSession(tx, now, actor.sessionId);
      const passed = identityEvent("SecondFactorPassed", actor.userId, { sessionId: actor.sessionId });
      return { result: { outcome: "passed" }, events: [...proof, passed] };
    }
    if (factorTries < codeTries)
      return { result: { outcome: "wrong", triesLeft: codeTries - factorTries }, events: [] };
    await endSession(actor.sessionId, now, tx);
    return { result: { outcome: "ended" }, events: [identityEvent("SessionsEnded", actor.userId, { count: 1 })] };
  },
);

/** Makes ten new recovery codes against a code of the device; gives them, for the only time. Throws DomainError("invalid"). */
export const renewRecoveryCodes = command<UserActor, Answer, readonly string[]>(
  answer,
  async ({ tx, now, actor }, { code }) => {
    const proof = await prove(tx, now, actor.userId, code);
    if (!proof) return refuseField("code", "second-factor-wrong", wrongCode);
    const codes = await renew(tx, actor.userId);
    return { result: codes, events: [...proof, identityEvent("RecoveryCodesMade", actor.userId)] };
  },
);

/** Takes the second factor away, against one of its codes. Throws DomainError("invalid"), "forbidden" when the deployment asks for one. */
export const removeSecondFactor = command<UserActor, Answer, null>(answer, async ({ tx, now, actor }, { code }) => {
  if (needsSecondFactor(actor))
    throw new DomainError("forbidden", "second-factor-needed", "Votre rôle demande un second facteur.");
  if (!(await prove(tx, now, actor.userId, code))) refuseField("code", "second-factor-wrong", wrongCode);
  await forgetDevice(tx, actor.userId);
  return { result: null, events: [identityEvent("SecondFactorRemoved", actor.userId)] };
});
