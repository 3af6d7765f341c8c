import { db } from "@/lib/platform/db/client";
import { hasEnded, reaches, type ScopedAgency } from "../domain/consumer";
import type { WebhookEvent } from "../domain/webhook-events";
import { toConsumer, withRights } from "../store/consumers";

/** An endpoint with those of the events asked about that it wants. */
export type Interested = { readonly subscriptionId: string; readonly events: readonly WebhookEvent[] };

/**
 * Endpoints to call for one of these events of one of these agencies: those of partners whose access stands and whose scope
 * reaches it (partner-api.md 5.5). Paused ones are among them: what they miss waits.
 */
export const findInterested = async (
  events: readonly WebhookEvent[],
  agencies: readonly ScopedAgency[],
  now: Date,
): Promise<Interested[]> => {
  const rows = await db().webhookSubscription.findMany({
    where: {
      events: { hasSome: [...events] },
      disabledAt: null,
      consumer: {
        revokedAt: null,
        expiresAt: { gte: now },
        rights: { some: { right: "convention", kinds: { has: "SUBSCRIPTION" } } },
      },
    },
    select: { id: true, events: true, consumer: { include: withRights } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows
    .filter((row) => {
      const consumer = toConsumer(row.consumer);
      return !hasEnded(consumer, now) && agencies.some((agency) => reaches(consumer.rights.convention.scope, agency));
    })
    .map((row) => ({ subscriptionId: row.id, events: events.filter((event) => row.events.includes(event)) }));
};
