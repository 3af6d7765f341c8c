import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { DomainEvent } from "@/lib/platform/event";
import { agencyEvent } from "../domain/events";
import { type Remaining, succession } from "../domain/succession";
import { lockAgency } from "../store/lock";
import { dropRight } from "../store/members";

const remainingIn = async (tx: Tx, agencyId: string): Promise<Remaining[]> => {
  const rows = await tx.agencyRight.findMany({
    where: { agencyId },
    include: { user: { select: { lastLoginAt: true, createdAt: true } } },
    orderBy: { userId: "asc" },
  });
  return rows.map(({ userId, roles, isNotifiedByEmail, user }) => ({
    userId,
    roles: roles.map(fromDbEnum),
    isNotified: isNotifiedByEmail,
    lastActiveAt: user.lastLoginAt ?? user.createdAt,
  }));
};

const release = async (tx: Tx, agencyId: string, userId: string, now: Date): Promise<DomainEvent> => {
  const { status } = await lockAgency(tx, agencyId);
  await dropRight(tx, agencyId, userId);
  const validated = await tx.convention.findFirst({
    where: { agencyId, status: "ACCEPTED_BY_VALIDATOR" },
    select: { id: true },
  });
  const after = succession({ status, hasValidated: validated !== null }, await remainingIn(tx, agencyId));
  for (const member of after.changed)
    await tx.agencyRight.update({
      where: { agencyId_userId: { agencyId, userId: member.userId } },
      data: { roles: member.roles.map(toDbEnum), isNotifiedByEmail: member.isNotified },
    });
  if (after.status)
    await tx.agency.update({
      where: { id: agencyId },
      // Platform.md 2.8, case 40.
      data: { status: after.status, statusJustification: "Aucun utilisateur actif", endedAt: now },
    });
  return agencyEvent("AgencyMemberReleased", agencyId, {
    userId,
    promotedUserIds: after.changed.map((member) => member.userId),
    status: after.status ?? null,
  });
};

/** Takes an account that disappears out of its agencies, within the caller's transaction, and provides for each; gives what to announce. */
export const releaseMember = async (tx: Tx, userId: string, now: Date): Promise<readonly DomainEvent[]> => {
  const rights = await tx.agencyRight.findMany({
    where: { userId },
    select: { agencyId: true },
    orderBy: { agencyId: "asc" },
  });
  const events: DomainEvent[] = [];
  for (const { agencyId } of rights) events.push(await release(tx, agencyId, userId, now));
  return events;
};
