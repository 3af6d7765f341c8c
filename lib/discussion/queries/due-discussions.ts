import { db } from "@/lib/platform/db/client";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { reminderDays, unansweredMonths } from "../domain/time-limits";

const day = 86_400_000;
const batch = 5_000;

const unanswered = { status: "PENDING", exchanges: { none: { sender: "establishment" } } } as const;

/** Written requests that wait since three days at least, and eight at most; the oldest first. */
export const awaitingReminder = (now: Date): Promise<{ id: string }[]> =>
  db().discussion.findMany({
    where: {
      ...unanswered,
      contactMode: "EMAIL",
      createdAt: { gt: new Date(now.getTime() - 8 * day), lte: new Date(now.getTime() - reminderDays[0] * day) },
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: batch,
  });

/** Requests that nobody answered in three months. */
export const awaitingEnd = (now: Date): Promise<{ id: string }[]> =>
  db().discussion.findMany({
    where: { ...unanswered, createdAt: { lt: monthsBefore(now, unansweredMonths) } },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: batch,
  });
