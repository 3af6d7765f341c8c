import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import {
  type AnonymousActor,
  type CandidateActor,
  candidateOfSession,
  type EmailActor,
  emailOfSession,
  endSession,
  logoutHintOf,
  type OpenedSession,
  type SessionActor,
  type SignatoryActor,
  type SigningInActor,
  signatoryOfSession,
  type UserActor,
  userOfSession,
} from "@/lib/identity";
import type { SignInStep } from "@/lib/identity/domain/sign-in-step";
import { systemClock } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { anonymousActor } from "@/lib/platform/event";
import { dropCookie, readCookie, writeCookie } from "./cookies";
import { onwardPath } from "./onward-path";

const userCookie = "immersion-session";
const signatoryCookie = "immersion-signature";
const conversationCookie = "immersion-conversation";
const emailCookie = "immersion-email";

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

/** Opens a candidate's session in their browser. */
export const keepConversationSession = (session: OpenedSession): Promise<void> =>
  writeCookie(conversationCookie, session.secret, session.expiresAt);

/** Opens, in their browser, the session of somebody who proved an e-mail address. */
export const keepEmailSession = (session: OpenedSession): Promise<void> =>
  writeCookie(emailCookie, session.secret, session.expiresAt);

const userSecret = async (): Promise<string | null> => {
  const token = await readCookie(userCookie);
  if (!token) return null;
  // A forged or outdated cookie is nobody's: it is not an error of the person who holds it.
  const claims = await decode({ token, secret: config().NEXTAUTH_SECRET }).catch(() => null);
  return typeof claims?.secret === "string" ? claims.secret : null;
};

/** Who signed in, or is still signing in, in this browser; null for nobody. */
const currentAccount = cache(async (): Promise<SessionActor | null> => {
  const secret = await userSecret();
  return secret ? userOfSession(secret, systemClock()) : null;
});

/** The professional who is acting in this request, or null. */
export const currentUser = async (): Promise<UserActor | null> => {
  const account = await currentAccount();
  return account?.kind === "user" ? account : null;
};

/** Where each step of a sign-in is taken. */
const pathOfStep: Record<SignInStep, string> = {
  "second-factor": "/connexion/second-facteur",
  enrolment: "/connexion/proteger",
  name: "/connexion/premiere-fois",
};

/** Where to sign in, and to come back from afterwards. */
const signInPath = async (): Promise<string> => {
  const path = onwardPath.safeParse((await headers()).get("x-path")).data;
  return path ? `/connexion?suite=${encodeURIComponent(path)}` : "/connexion";
};

/** The professional who is acting; sends everybody else to sign in, or to finish signing in. */
export const requireUser = async (): Promise<UserActor> => {
  const account = await currentAccount();
  if (account?.kind === "user") return account;
  redirect(account ? pathOfStep[account.step] : await signInPath());
};

/** Somebody whose next step is this one; sends everybody else to where they belong. */
export const requireStep = async <S extends SignInStep>(step: S): Promise<SigningInActor<S>> => {
  const account = await currentAccount();
  if (!account) redirect("/connexion");
  if (account.kind === "user") redirect("/espace");
  if (account.step !== step) redirect(pathOfStep[account.step]);
  return account as SigningInActor<S>;
};

/** The signatory who is acting in this request, or null. */
export const currentSignatory = cache(async (): Promise<SignatoryActor | null> => {
  const secret = await readCookie(signatoryCookie);
  return secret ? signatoryOfSession(secret, systemClock()) : null;
});

/** Ends the professional's session, here and in the database; gives what its identity provider wants back at logout, if one opened it. */
export const leaveUserSession = async (): Promise<string | null> => {
  const secret = await userSecret();
  const account = await currentAccount();
  if (account) await endSession(account.sessionId, systemClock());
  await dropCookie(userCookie);
  return secret ? logoutHintOf(secret) : null;
};

/** The candidate who is acting in this request, or null. */
export const currentCandidate = cache(async (): Promise<CandidateActor | null> => {
  const secret = await readCookie(conversationCookie);
  return secret ? candidateOfSession(secret, systemClock()) : null;
});

/** Ends the candidate's session, here and in the database. */
export const leaveConversationSession = async (): Promise<void> => {
  const candidate = await currentCandidate();
  if (candidate) await endSession(candidate.sessionId, systemClock());
  await dropCookie(conversationCookie);
};

/** Ends the signatory's session, here and in the database. */
export const leaveSignatorySession = async (): Promise<void> => {
  const signatory = await currentSignatory();
  if (signatory) await endSession(signatory.sessionId, systemClock());
  await dropCookie(signatoryCookie);
};

/** Whoever proved an e-mail address in this browser, or null. */
export const currentEmail = cache(async (): Promise<EmailActor | null> => {
  const secret = await readCookie(emailCookie);
  return secret ? emailOfSession(secret, systemClock()) : null;
});

/** Whoever proved an e-mail address in this browser; sends everybody else to do so. */
export const requireEmail = async (): Promise<EmailActor> => (await currentEmail()) ?? redirect("/mes-conventions");

/** Ends the session of whoever proved an e-mail address, here and in the database. */
export const leaveEmailSession = async (): Promise<void> => {
  const holder = await currentEmail();
  if (holder) await endSession(holder.sessionId, systemClock());
  await dropCookie(emailCookie);
};
