import type { ConventionAccess } from "@/lib/convention";
import { db } from "@/lib/platform/db/client";
import { type Undelivered, undeliveredActsOf } from "../domain/undelivered";
import type { DeliveryType } from "../domain/webhook-events";
import { stillServed } from "../store/deliveries";

/**
 * The latest news of a convention that each endpoint has failed to receive, given up or still tried, unless somebody dealt with
 * it: for those who may do something about it, nothing for everybody else.
 */
export const listUndelivered = async ({ conventionId, roles }: ConventionAccess, now: Date): Promise<Undelivered[]> => {
  if (undeliveredActsOf(roles).length === 0) return [];
  const latest = await db().webhookDelivery.findMany({
    where: { conventionId, status: { not: "superseded" }, ...stillServed(now) },
    distinct: ["subscriptionId"],
    orderBy: [{ subscriptionId: "asc" }, { sequence: "desc" }, { createdAt: "desc" }],
    omit: { body: true },
    include: { subscription: { select: { pausedAt: true, consumer: { select: { name: true } } } } },
  });
  return latest
    .filter(({ status, lastOutcome, handledAt }) =>
      status === "exhausted" ? handledAt === null : ["pending", "waiting"].includes(status) && lastOutcome !== null,
    )
    .map(({ id, type, occurredAt, lastAttemptAt, lastOutcome, status, subscription }) => ({
      deliveryId: id,
      partnerName: subscription.consumer.name,
      type: type as DeliveryType,
      occurredAt,
      lastAttemptAt,
      lastOutcome,
      isGivenUp: status === "exhausted",
      isPaused: subscription.pausedAt !== null,
    }));
};
