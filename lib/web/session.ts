import { redirect } from "next/navigation";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import {
  type AnonymousActor,
  endSession,
  type OpenedSession,
  type SignatoryActor,
  signatoryOfSession,
  type UserActor,
  userOfSession,
} from "@/lib/identity";
import { systemClock } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { anonymousActor } from "@/lib/platform/event";
import { dropCookie, readCookie, writeCookie } from "./cookies";

const userCookie = "immersion-session";
const signatoryCookie = "immersion-signature";

/** Somebody who has not said who they are. */
export const anonymous: AnonymousActor = { kind: "anonymous", journal: anonymousActor };

/** Opens a professional's session in their browser: an encrypted next-auth token that holds the session's secret. */
export const keepUserSession = async (session: OpenedSession): Promise<void> => {
  const maxAge = Math.floor((session.expiresAt.getTime() - Date.now()) / 1000);
  const token = await encode({ token: { secret: session.secret }, secret: config().NEXTAUTH_SECRET, maxAge });
  await writeCookie(userCookie, token, session.expiresAt);
};

/** Opens a signatory's session in their browser. */
export const keepSignatorySession = (session: OpenedSession): Promise<void> =>
  writeCookie(signatoryCookie, session.secret, session.expiresAt);

/** The professional who is acting in this request, or null. */
export const currentUser = cache(async (): Promise<UserActor | null> => {
  const token = await readCookie(userCookie);
  if (!token) return null;
  // A forged or outdated cookie is nobody's: it is not an error of the person who holds it.
  const claims = await decode({ token, secret: config().NEXTAUTH_SECRET }).catch(() => null);
  return typeof claims?.secret === "string" ? userOfSession(claims.secret, systemClock()) : null;
});

/** The professional who is acting; sends everybody else to the sign-in page. */
export const requireUser = async (): Promise<UserActor> => (await currentUser()) ?? redirect("/connexion");

/** The signatory who is acting in this request, or null. */
export const currentSignatory = cache(async (): Promise<SignatoryActor | null> => {
  const secret = await readCookie(signatoryCookie);
  return secret ? signatoryOfSession(secret, systemClock()) : null;
});

/** Ends the professional's session, here and in the database. */
export const leaveUserSession = async (): Promise<void> => {
  const user = await currentUser();
  if (user) await endSession(user.sessionId, systemClock());
  await dropCookie(userCookie);
};

/** Ends the signatory's session, here and in the database. */
export const leaveSignatorySession = async (): Promise<void> => {
  const signatory = await currentSignatory();
  if (signatory) await endSession(signatory.sessionId, systemClock());
  await dropCookie(signatoryCookie);
};
