import { encrypt, newSecret, sha256 } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { anonymousActor } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import type { CandidateActor, ConventionActorRole, EmailActor, SignatoryActor } from "../actor";
import { sessionIdleMs, sessionLifetimeMs } from "../domain/code";
import type { Origin } from "../schemas";
import { voidCodes } from "./codes";

/** An opened session: the secret goes into a cookie, the row keeps only its digest. */
export type OpenedSession = { readonly sessionId: string; readonly secret: string; readonly expiresAt: Date };

/** How a professional's session was opened: by a code, or by an identity provider that may have checked two factors. */
export type Proof =
  | { readonly codeId: string }
  | { readonly provider: "proConnect"; readonly logoutHint: string; readonly isStrong: boolean };

/** What the encryption of a logout hint is bound to. */
export const logoutPurpose = "logout-hint";

const insert = async (
  tx: Tx,
  now: Date,
  kind: keyof typeof sessionLifetimeMs,
  data: object,
  until?: Date,
): Promise<OpenedSession> => {
  const secret = newSecret();
  const expiresAt = until ?? new Date(now.getTime() + sessionLifetimeMs[kind]);
  const { id } = await tx.session.create({
    data: { id: newId(), kind, tokenHash: sha256(secret), createdAt: now, lastSeenAt: now, expiresAt, ...data },
  });
  return { sessionId: id, secret, expiresAt };
};

/** The code that a session is opened with, and until when it may last when its code has opened another session before. */
export type Opening = { readonly codeId: string; readonly until?: Date };

/** Opens a session for one role on one convention. */
export const openSignatorySession = (
  tx: Tx,
  now: Date,
  { conventionId, role }: { readonly conventionId: string; readonly role: ConventionActorRole },
  { codeId, until }: Opening,
): Promise<OpenedSession> =>
  insert(tx, now, "signatory", { conventionId, conventionRole: toDbEnum(role), codeId }, until);

/** Opens a candidate's session for one discussion. */
export const openConversationSession = (
  tx: Tx,
  now: Date,
  discussionId: string,
  { codeId, until }: Opening,
): Promise<OpenedSession> => insert(tx, now, "conversation", { discussionId, codeId }, until);

/** Opens the session of an address that proved itself. */
export const openEmailSession = (tx: Tx, now: Date, email: string, codeId: string): Promise<OpenedSession> =>
  insert(tx, now, "email", { email, codeId });

/** Opens a professional's session. */
export const openUserSession = (
  tx: Tx,
  now: Date,
  userId: string,
  proof: Proof,
  { ipAddress, userAgent }: Origin,
): Promise<OpenedSession> =>
  insert(tx, now, "user", {
    userId,
    ipAddress,
    userAgent,
    ...("codeId" in proof
      ? { codeId: proof.codeId }
      : {
          provider: proof.provider,
          logoutHint: encrypt(logoutPurpose, proof.logoutHint),
          strongAt: proof.isStrong ? now : null,
        }),
  });

/** What makes a session open: not ended, not too old, and for a professional's, not left alone for too long. */
export const isOpen = (now: Date) => ({
  endedAt: null,
  expiresAt: { gt: now },
  lastSeenAt: { gt: new Date(now.getTime() - sessionIdleMs) },
});

/** The signatory whose cookie holds this secret, or null. */
export const signatoryOfSession = async (secret: string, now: Date): Promise<SignatoryActor | null> => {
  const session = await db().session.findFirst({
    where: { tokenHash: sha256(secret), kind: "signatory", endedAt: null, expiresAt: { gt: now } },
  });
  if (!session?.conventionId || !session.conventionRole || !session.codeId) return null;
  const role = fromDbEnum(session.conventionRole);
  return {
    kind: "signatory",
    journal: { kind: "signatory", id: session.id, role },
    sessionId: session.id,
    conventionId: session.conventionId,
    role,
    codeId: session.codeId,
  };
};

/** The candidate whose cookie holds this secret, or null. */
export const candidateOfSession = async (secret: string, now: Date): Promise<CandidateActor | null> => {
  const session = await db().session.findFirst({
    where: { tokenHash: sha256(secret), kind: "conversation", endedAt: null, expiresAt: { gt: now } },
  });
  if (!session?.discussionId) return null;
  return {
    kind: "candidate",
    journal: { kind: "candidate", id: session.id, role: null },
    sessionId: session.id,
    discussionId: session.discussionId,
  };
};

/** The holder of an e-mail address whose cookie holds this secret, or null. */
export const emailOfSession = async (secret: string, now: Date): Promise<EmailActor | null> => {
  const session = await db().session.findFirst({
    where: { tokenHash: sha256(secret), kind: "email", endedAt: null, expiresAt: { gt: now } },
  });
  if (!session?.email || !session.codeId) return null;
  return {
    kind: "email",
    journal: anonymousActor,
    sessionId: session.id,
    email: session.email,
    codeId: session.codeId,
    expiresAt: session.expiresAt,
  };
};

/** Ends a session: its cookie opens nothing any more. */
export const endSession = async (sessionId: string, now: Date, tx: Tx = db()): Promise<void> => {
  await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
};

/** Ends what the codes of one role on one convention have opened: they went to an address or a number that is no longer theirs. */
export const closeSignatoryAccess = async (
  tx: Tx,
  now: Date,
  { conventionId, role }: { readonly conventionId: string; readonly role: ConventionActorRole },
): Promise<void> => {
  await tx.session.updateMany({
    where: { conventionId, conventionRole: toDbEnum(role), endedAt: null },
    data: { endedAt: now },
  });
  await voidCodes(tx, now, { conventionId, role });
};

/** Which of somebody's sessions to end: one of them, or all but one. */
export type Ending = { readonly only: string } | { readonly allBut: string };

/** Ends somebody's own sessions; gives how many were open. */
export const endSessionsOf = async (tx: Tx, now: Date, userId: string, which: Ending): Promise<number> => {
  const id = "only" in which ? which.only : { not: which.allBut };
  const { count } = await tx.session.updateMany({ where: { userId, id, ...isOpen(now) }, data: { endedAt: now } });
  return count;
};

/** Notes that a session has proved a second factor: the wrong ones before it no longer count. */
export const strengthenSession = async (tx: Tx, now: Date, sessionId: string): Promise<void> => {
  await tx.session.update({ where: { id: sessionId }, data: { strongAt: now, factorTries: 0 } });
};
