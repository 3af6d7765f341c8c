import { db, type Tx } from "@/lib/platform/db/client";
import { addJob } from "@/lib/platform/jobs";
import type { ApiConsumer } from "../domain/consumer";
import type { Settled } from "../domain/delivery";
import { toConsumer, withRights } from "./consumers";
import { type Subscription, toSubscription } from "./subscriptions";

/** The task that tries one delivery. */
export const deliveryTask = "deliver-webhook";

/** A delivery that waits, with whom it is for. */
export type PendingDelivery = {
  readonly id: string;
  readonly conventionId: string;
  readonly sequence: number;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  readonly subscription: Subscription;
  readonly consumer: ApiConsumer;
};

/** Wakes a delivery at an instant; those of one subscription are tried one after the other, whoever else is slow. */
const wake = (tx: Tx, deliveryId: string, subscriptionId: string, runAt: Date): Promise<void> =>
  addJob(
    deliveryTask,
    { deliveryId },
    { key: `${deliveryTask}:${deliveryId}`, queue: `${deliveryTask}:${subscriptionId}`, runAt },
    tx,
  );

/** What is to be told, and to whom; its id says that the same cause is told once. */
export type NewDelivery = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly eventId: string;
  readonly conventionId: string;
  readonly sequence: number;
};

/** Writes deliveries with the job that tries each; one that is known already is left as it is. */
export const insertDeliveries = (deliveries: readonly NewDelivery[], now: Date): Promise<void> =>
  db().$transaction(async (tx) => {
    for (const delivery of deliveries) {
      const { count } = await tx.webhookDelivery.createMany({
        data: [{ ...delivery, status: "pending", nextAttemptAt: now, createdAt: now }],
        skipDuplicates: true,
      });
      if (count > 0) await wake(tx, delivery.id, delivery.subscriptionId, now);
    }
  });

/** A delivery whose time has come, null when it is settled or waits for later. */
export const findDue = async (id: string, now: Date): Promise<PendingDelivery | null> => {
  const row = await db().webhookDelivery.findUnique({
    where: { id, status: "pending", nextAttemptAt: { lte: now } },
    include: { subscription: { include: { consumer: { include: withRights } } } },
  });
  if (!row?.nextAttemptAt) return null;
  const { subscription, nextAttemptAt, ...delivery } = row;
  return {
    ...delivery,
    nextAttemptAt,
    subscription: toSubscription(subscription),
    consumer: toConsumer(subscription.consumer),
  };
};

/** Writes what came of a try, with the job of the next one. */
export const saveAttempt = (delivery: PendingDelivery, settled: Settled, now: Date): Promise<void> =>
  db().$transaction(async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id: delivery.id, status: "pending", attempts: delivery.attempts },
      data: {
        status: settled.status,
        nextAttemptAt: settled.nextAttemptAt,
        lastOutcome: settled.outcome,
        attempts: delivery.attempts + 1,
        lastAttemptAt: now,
      },
    });
    if (count > 0 && settled.nextAttemptAt)
      await wake(tx, delivery.id, delivery.subscription.id, settled.nextAttemptAt);
  });

/** Notes that a delivery will not be tried any more, though it was never refused. */
export const stopDelivery = async ({ id }: PendingDelivery, outcome: string): Promise<void> => {
  await db().webhookDelivery.updateMany({
    where: { id, status: "pending" },
    data: { status: "stopped", nextAttemptAt: null, lastOutcome: outcome },
  });
};

/** Wakes the deliveries that should have been tried before an instant, at most 500: the table is the truth, a job that was lost is made again. */
export const wakeOverdue = async (before: Date): Promise<void> => {
  const rows = await db().webhookDelivery.findMany({
    where: { status: "pending", nextAttemptAt: { lt: before } },
    orderBy: [{ nextAttemptAt: "asc" }, { id: "asc" }],
    take: 500,
    select: { id: true, subscriptionId: true, nextAttemptAt: true },
  });
  for (const { id, subscriptionId, nextAttemptAt } of rows)
    await wake(db(), id, subscriptionId, nextAttemptAt ?? before);
};
