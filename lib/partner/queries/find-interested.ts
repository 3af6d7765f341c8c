import { db } from "@/lib/platform/db/client";
import { hasEnded, reaches, type ScopedAgency } from "../domain/consumer";
import type { WebhookEvent } from "../domain/webhook-events";
import { toConsumer, withRights } from "../store/consumers";

/** Subscriptions to call about one of these agencies: those of partners whose access stands and whose scope reaches it (partner-api.md 5.5). */
export const findInterested = async (
  event: WebhookEvent,
  agencies: readonly ScopedAgency[],
  now: Date,
): Promise<string[]> => {
  const rows = await db().webhookSubscription.findMany({
    where: {
      event,
      disabledAt: null,
      consumer: {
        revokedAt: null,
        expiresAt: { gte: now },
        rights: { some: { right: "convention", kinds: { has: "SUBSCRIPTION" } } },
      },
    },
    include: { consumer: { include: withRights } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => {
      const consumer = toConsumer(row.consumer);
      return !hasEnded(consumer, now) && agencies.some((agency) => reaches(consumer.rights.convention.scope, agency));
    })
    .map(({ id }) => id);
};
