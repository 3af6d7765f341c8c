import { db, type Tx } from "@/lib/platform/db/client";
import { replayableStatuses } from "../domain/delivery";
import type { DeliveryType, StatusChange } from "../domain/webhook-events";
import { lockEndpoint, lockTurn, promote, supersede } from "./delivery-turns";

/** What is to be told, and to whom; its id says that the same cause is told once. */
export type NewDelivery = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly eventId: string;
  /** null for a test. */
  readonly conventionId: string | null;
  readonly type: DeliveryType;
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly statuses: StatusChange;
};

const columnsOf = ({ statuses: { before, after }, ...delivery }: NewDelivery, now: Date) => ({
  ...delivery,
  previousStatus: before,
  newStatus: after,
  status: "waiting" as const,
  createdAt: now,
});

/** Writes deliveries about one convention, or none; one that is known already is left as it is. What may be told at once is woken. */
export const writeDeliveries = async (tx: Tx, deliveries: readonly NewDelivery[], now: Date): Promise<void> => {
  const [first] = deliveries;
  if (!first) return;
  const subscriptionIds = [...new Set(deliveries.map(({ subscriptionId }) => subscriptionId))];
  const reach = { subscriptionIds, conventionId: first.conventionId };
  await lockTurn(tx, reach);
  await tx.webhookDelivery.createMany({ data: deliveries.map((one) => columnsOf(one, now)), skipDuplicates: true });
  await supersede(tx, reach, now);
  await promote(tx, reach, now);
};

/** Notes that nothing more is tried of what waits for an endpoint, and why. */
export const stopDeliveries = (subscriptionId: string, outcome: string): Promise<void> =>
  db().$transaction(async (tx) => {
    await lockEndpoint(tx, subscriptionId);
    await tx.webhookDelivery.updateMany({
      where: { subscriptionId, status: { in: ["pending", "waiting"] } },
      data: { status: "stopped", nextAttemptAt: null, claimedUntil: null, lastOutcome: outcome },
    });
  });

const again = { status: "waiting", attempts: 0, supersededById: null, handledAt: null } as const;

/** The same, in a transaction of its own. */
export const insertDeliveries = (deliveries: readonly NewDelivery[], now: Date): Promise<void> =>
  db().$transaction((tx) => writeDeliveries(tx, deliveries, now));

/**
 * Sends a delivery of an endpoint, which the caller holds, once more under its own id, unless it is still to be sent or was
 * told by a later state ("open").
 */
export const reopenOne = async (
  tx: Tx,
  subscriptionId: string,
  id: string,
  now: Date,
): Promise<"reopened" | "open" | "missing"> => {
  const known = await tx.webhookDelivery.findUnique({ where: { id, subscriptionId }, select: { conventionId: true } });
  if (!known) return "missing";
  const { count } = await tx.webhookDelivery.updateMany({
    where: { id, status: { in: [...replayableStatuses] } },
    data: again,
  });
  await promote(tx, { subscriptionIds: [subscriptionId], conventionId: known.conventionId }, now);
  return count > 0 ? "reopened" : "open";
};

/** Deliveries of endpoints that are still to be told, of partners whose access goes on. */
export const stillServed = (now: Date) =>
  ({ subscription: { disabledAt: null, consumer: { revokedAt: null, expiresAt: { gte: now } } } }) as const;

/** A delivery about a convention that every try failed, and that nobody dealt with; null when there is none of this id. */
export const findGivenUp = async (
  tx: Tx,
  { conventionId, id, now }: { readonly conventionId: string; readonly id: string; readonly now: Date },
): Promise<{
  readonly subscriptionId: string;
  readonly consumerId: string;
  readonly lastAttemptAt: Date | null;
} | null> => {
  const found = await tx.webhookDelivery.findUnique({
    where: { id, conventionId, status: "exhausted", handledAt: null, ...stillServed(now) },
    select: { subscriptionId: true, lastAttemptAt: true, subscription: { select: { consumerId: true } } },
  });
  return found && { ...found, consumerId: found.subscription.consumerId };
};

/** Notes that somebody dealt with it. */
export const handleGivenUp = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx.webhookDelivery.update({ where: { id }, data: { handledAt: now } });
};

/** Which deliveries of an endpoint are to be sent once more: those made from one instant to another. */
export type Replayed = {
  readonly from: Date;
  readonly to: Date;
  readonly includesDelivered: boolean;
};

/**
 * Sends once more what an endpoint, which the caller holds, did not take in a time, and what it took when asked; of states, the
 * last one of each convention. Gives how many.
 */
export const reopenRange = async (tx: Tx, subscriptionId: string, range: Replayed, now: Date): Promise<number> => {
  const { count } = await tx.webhookDelivery.updateMany({
    where: {
      subscriptionId,
      status: { in: range.includesDelivered ? [...replayableStatuses] : ["exhausted", "stopped"] },
      createdAt: { gte: range.from, lte: range.to },
    },
    data: again,
  });
  await supersede(tx, { subscriptionIds: [subscriptionId] }, now);
  await promote(tx, { subscriptionIds: [subscriptionId] }, now);
  return count;
};

/** Forgets deliveries made before an instant, with what was sent and answered, unless they are still to be told. */
export const forgetDeliveries = async (before: Date): Promise<void> => {
  await db().webhookDelivery.deleteMany({
    where: { createdAt: { lt: before }, status: { notIn: ["pending", "waiting"] } },
  });
};
