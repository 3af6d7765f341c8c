import type { AgencyRole } from "@/lib/agency/domain/agency";
import { decrypt, sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import type { SigningInActor, UserActor } from "../actor";
import { sessionIdleMs } from "../domain/code";
import { nextStep } from "../domain/sign-in-step";
import { needsSecondFactor } from "../second-factor-policy";
import { agencyRightsOfUser } from "./rights";
import { logoutPurpose } from "./sessions";

/** Who a professional's cookie belongs to: somebody who signed in, or somebody who still has one step to go. */
export type SessionActor = UserActor | SigningInActor;

const seenEveryMs = 5 * 60_000;

type Row = {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly strongAt: Date | null;
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly isOperator: boolean;
  readonly hasSecondFactor: boolean;
  readonly agencyRights: readonly { readonly agencyId: string; readonly roles: readonly AgencyRole[] }[];
  readonly establishmentRights: UserActor["establishmentRights"];
};

// Read for each page: one statement for the session, its person, and every right that they hold or are lent.
const row = async (secret: string, now: Date): Promise<Row | undefined> => {
  const rows = await db().$queryRaw<Row[]>`
    select s.id, s.last_seen_at as "lastSeenAt", s.strong_at as "strongAt", u.id as "userId", u.email,
      u.first_name as "firstName", u.last_name as "lastName", u.is_operator as "isOperator",
      exists (select from second_factors f where f.user_id = u.id and f.confirmed_at is not null) as "hasSecondFactor",
      ${agencyRightsOfUser} as "agencyRights",
      coalesce((
        select json_agg(json_build_object('siret', siret, 'role', role) order by created_at)
        from establishment_rights e where e.user_id = u.id and e.status = 'ACCEPTED'
      ), '[]') as "establishmentRights"
    from sessions s join users u on u.id = s.user_id
    where s.token_hash = ${sha256(secret)} and s.kind = 'user' and s.ended_at is null and s.expires_at > ${now}
      and s.last_seen_at > ${new Date(now.getTime() - sessionIdleMs)}`;
  return rows[0];
};

const noteSeen = async (session: Pick<Row, "id" | "lastSeenAt">, now: Date): Promise<void> => {
  if (now.getTime() - session.lastSeenAt.getTime() < seenEveryMs) return;
  await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
};

/** The professional whose cookie holds this secret, with their rights as they are now, or null. */
export const userOfSession = async (secret: string, now: Date): Promise<SessionActor | null> => {
  const session = await row(secret, now);
  if (!session) return null;
  await noteSeen(session, now);
  const { agencyRights, establishmentRights, userId, email, firstName, lastName, isOperator } = session;
  const holder = {
    journal: { kind: "user", id: userId, role: null },
    sessionId: session.id,
    userId,
    email,
  } as const;
  const step = nextStep({
    hasSecondFactor: session.hasSecondFactor,
    isStrong: session.strongAt !== null,
    needsSecondFactor: needsSecondFactor({ isOperator, agencyRights }),
    hasName: firstName !== "",
  });
  if (step) return { ...holder, kind: "signing-in", step };
  return { ...holder, kind: "user", firstName, lastName, isOperator, agencyRights, establishmentRights };
};

/** What the identity provider that opened a session wants back at logout; null for a session that a code opened. */
export const logoutHintOf = async (secret: string): Promise<string | null> => {
  const session = await db().session.findUnique({ where: { tokenHash: sha256(secret) }, select: { logoutHint: true } });
  return session?.logoutHint ? decrypt(logoutPurpose, session.logoutHint) : null;
};
