import { systemClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { UserActor } from "../actor";
import type { Account } from "../domain/account";
import { isOpen } from "../store/sessions";

/** Somebody's own account, with the sessions that are open. */
export const getAccount = async (user: UserActor, now: Date = systemClock()): Promise<Account> => {
  const row = await db().user.findUniqueOrThrow({
    where: { id: user.userId },
    include: {
      identities: { orderBy: { createdAt: "asc" }, take: 1 },
      secondFactor: { select: { confirmedAt: true } },
      sessions: { where: isOpen(now), orderBy: { lastSeenAt: "desc" } },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  });
  const since = row.secondFactor?.confirmedAt;
  return {
    email: row.email,
    firstName: row.firstName,
    lastName: row.lastName,
    proConnectSince: row.identities[0]?.createdAt ?? null,
    secondFactor: since ? { since, codesLeft: row._count.recoveryCodes } : null,
    sessions: row.sessions.map(({ id, provider, userAgent, ipAddress, createdAt, lastSeenAt }) => ({
      id,
      isCurrent: id === user.sessionId,
      by: provider ?? "code",
      userAgent,
      ipAddress,
      createdAt,
      lastSeenAt,
    })),
  };
};
