import type { Prisma } from "@/lib/platform/db/client";
import type { DiscussionGetPayload } from "@/lib/platform/db/generated/models";
import { type DisplayStatus, displayStatus } from "../domain/display-status";
import type { ExchangeSender } from "../domain/vocabulary";

/** What a line of a list reads beside its discussion: the job, the last message, and how many there are. */
export const withProgress = {
  appellation: true,
  exchanges: { take: 1, orderBy: [{ sentAt: "desc" }, { id: "desc" }] },
  _count: { select: { exchanges: true } },
} as const satisfies Prisma.DiscussionInclude;

/** How far a discussion of a list has come: it takes the number of messages and the last one alone. */
export const displayOf = (
  { exchanges, _count, ...row }: DiscussionGetPayload<{ include: typeof withProgress }>,
  viewer: ExchangeSender,
  now: Date,
): DisplayStatus =>
  displayStatus(
    {
      ...row,
      exchanges: Array.from({ length: Math.min(2, _count.exchanges) }, () => exchanges[0]).filter(
        (one) => one !== undefined,
      ),
      mayBePhoned: false,
    },
    viewer,
    now,
  );
