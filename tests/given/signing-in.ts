import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import {
  codeToSend,
  confirmSecondFactor,
  type EmailActor,
  emailOfSession,
  getPreparedDevice,
  prepareSecondFactor,
  proveEmail,
  requestSignInCode,
  type SessionActor,
  signIn,
  userOfSession,
} from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const origin = { ipAddress: "192.0.2.1", userAgent: "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0" };

/** A challenge of one browser, and the code that the address received for it. */
export const challenge = async (email: string, now = new Date(), isGuarded = false) => {
  const challengeId = randomUUID();
  await requestSignInCode({ actor: anonymous, now }, { email, challengeId, isGuarded });
  const { id } = await db().oneTimeCode.findFirstOrThrow({ where: { subject: `sign-in:${challengeId}` } });
  const toSend = await codeToSend(id, now);
  if (!toSend) throw new Error("no code was made");
  return { challengeId, code: toSend.code, target: toSend.target };
};

/** Answers a challenge. */
export const answered = (email: string, challengeId: string, code: string, now = new Date()) =>
  signIn({ actor: anonymous, now }, { email, challengeId, code, origin });

/** Signs somebody in with a code; gives who their cookie belongs to, and its secret. */
export const signedIn = async (email: string, now = new Date()): Promise<{ actor: SessionActor; secret: string }> => {
  const { challengeId, code } = await challenge(email, now);
  const tried = await answered(email, challengeId, code, now);
  if (tried.outcome !== "opened") throw new Error(`sign-in ${tried.outcome}`);
  const actor = await userOfSession(tried.session.secret, now);
  if (!actor) throw new Error("the session opens nothing");
  return { actor, secret: tried.session.secret };
};

/** The code that an authenticator shows at an instant. */
export const deviceCode = (secret: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: now.getTime() });

/** Adds a second factor to somebody's account, as they would; gives who they are, the device's secret and the recovery codes. */
export const protectedBySecondFactor = async (email: string, now = new Date()) => {
  const { actor } = await signedIn(email, now);
  if (actor.kind !== "user") throw new Error("not signed in");
  await prepareSecondFactor({ actor, now }, {});
  const device = await getPreparedDevice(actor);
  if (!device) throw new Error("no device was prepared");
  const codes = await confirmSecondFactor({ actor, now }, { code: deviceCode(device.secret, now) });
  return { actor, secret: device.secret, codes };
};

/** Proves an e-mail address as its holder would, without an account; gives what they may do, and the secret of their browser. */
export const proved = async (email: string, now = new Date()): Promise<{ actor: EmailActor; secret: string }> => {
  const { challengeId, code } = await challenge(email, now);
  const tried = await proveEmail({ actor: anonymous, now }, { email, challengeId, code });
  if (tried.outcome !== "opened") throw new Error(`the address was not proved: ${tried.outcome}`);
  const actor = await emailOfSession(tried.session.secret, now);
  if (!actor) throw new Error("the session opens nothing");
  return { actor, secret: tried.session.secret };
};
