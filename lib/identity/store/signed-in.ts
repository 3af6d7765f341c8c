import { decrypt, sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { SigningInActor, UserActor } from "../actor";
import { nextStep } from "../domain/sign-in-step";
import { needsSecondFactor } from "../second-factor-policy";
import { isOpen, logoutPurpose } from "./sessions";

/** Who a professional's cookie belongs to: somebody who signed in, or somebody who still has one step to go. */
export type SessionActor = UserActor | SigningInActor;

const seenEveryMs = 5 * 60_000;

const row = (secret: string, now: Date) =>
  db().session.findFirst({
    where: { tokenHash: sha256(secret), kind: "user", ...isOpen(now) },
    include: {
      user: {
        include: {
          agencyRights: true,
          establishmentRights: { where: { status: "ACCEPTED" }, orderBy: { createdAt: "asc" } },
          secondFactor: { select: { confirmedAt: true } },
        },
      },
    },
  });

const noteSeen = async (session: { id: string; lastSeenAt: Date }, now: Date): Promise<void> => {
  if (now.getTime() - session.lastSeenAt.getTime() < seenEveryMs) return;
  await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
};

/** The professional whose cookie holds this secret, with their rights as they are now, or null. */
export const userOfSession = async (secret: string, now: Date): Promise<SessionActor | null> => {
  const session = await row(secret, now);
  if (!session?.user) return null;
  await noteSeen(session, now);
  const { user } = session;
  const agencyRights = user.agencyRights.map(({ agencyId, roles }) => ({ agencyId, roles: roles.map(fromDbEnum) }));
  const establishmentRights = user.establishmentRights.map(({ siret, role }) => ({ siret, role: fromDbEnum(role) }));
  const holder = {
    journal: { kind: "user", id: user.id, role: null },
    sessionId: session.id,
    userId: user.id,
    email: user.email,
  } as const;
  const step = nextStep({
    hasSecondFactor: user.secondFactor?.confirmedAt != null,
    isStrong: session.strongAt !== null,
    needsSecondFactor: needsSecondFactor({ isOperator: user.isOperator, agencyRights }),
    hasName: user.firstName !== "",
  });
  if (step) return { ...holder, kind: "signing-in", step };
  const { firstName, lastName, isOperator } = user;
  return { ...holder, kind: "user", firstName, lastName, isOperator, agencyRights, establishmentRights };
};

/** What the identity provider that opened a session wants back at logout; null for a session that a code opened. */
export const logoutHintOf = async (secret: string): Promise<string | null> => {
  const session = await db().session.findUnique({ where: { tokenHash: sha256(secret) }, select: { logoutHint: true } });
  return session?.logoutHint ? decrypt(logoutPurpose, session.logoutHint) : null;
};
