import { newSecret, sha256 } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { newId } from "@/lib/platform/ids";
import type { ConventionActorRole, SignatoryActor, UserActor } from "../actor";
import { sessionLifetimeMs } from "../domain/code";

/** An opened session: the secret goes into a cookie, the row keeps only its digest. */
export type OpenedSession = { readonly sessionId: string; readonly secret: string; readonly expiresAt: Date };

type Owner = { readonly userId: string } | { readonly conventionId: string; readonly role: ConventionActorRole };

/** Opens a session for a professional or for one role on one convention. */
export const openSession = async (tx: Tx, now: Date, owner: Owner, codeId: string): Promise<OpenedSession> => {
  const secret = newSecret();
  const kind = "userId" in owner ? "user" : "signatory";
  const expiresAt = new Date(now.getTime() + sessionLifetimeMs[kind]);
  const { id } = await tx.session.create({
    data: {
      id: newId(),
      kind,
      tokenHash: sha256(secret),
      codeId,
      createdAt: now,
      expiresAt,
      ...("userId" in owner
        ? { userId: owner.userId }
        : { conventionId: owner.conventionId, conventionRole: toDbEnum(owner.role) }),
    },
  });
  return { sessionId: id, secret, expiresAt };
};

const open = (now: Date) => ({ endedAt: null, expiresAt: { gt: now } });

/** The professional whose cookie holds this secret, with their rights as they are now, or null. */
export const userOfSession = async (secret: string, now: Date): Promise<UserActor | null> => {
  const session = await db().session.findFirst({
    where: { tokenHash: sha256(secret), kind: "user", ...open(now) },
    include: { user: { include: { agencyRights: true } } },
  });
  if (!session?.user) return null;
  const { user } = session;
  return {
    kind: "user",
    journal: { kind: "user", id: user.id, role: null },
    sessionId: session.id,
    userId: user.id,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    isOperator: user.isOperator,
    agencyRights: user.agencyRights.map((right) => ({ agencyId: right.agencyId, roles: right.roles.map(fromDbEnum) })),
  };
};

/** The signatory whose cookie holds this secret, or null. */
export const signatoryOfSession = async (secret: string, now: Date): Promise<SignatoryActor | null> => {
  const session = await db().session.findFirst({
    where: { tokenHash: sha256(secret), kind: "signatory", ...open(now) },
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

/** Ends a session: its cookie opens nothing any more. */
export const endSession = async (sessionId: string, now: Date): Promise<void> => {
  await db().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
};
