import { encrypt } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import type { ApiConsumer } from "../domain/consumer";
import { claimMs, type Settled } from "../domain/delivery";
import type { DeliveryType } from "../domain/webhook-events";
import { toConsumer, withRights } from "./consumers";
import type { NewDelivery } from "./deliveries";
import { lockTurn, promote, supersede, wake } from "./delivery-turns";
import { type Subscription, toSubscription } from "./subscriptions";

/** What the body and the answer of a delivery are encrypted for. */
export const deliveryPurpose = "webhook-delivery";

/** A delivery that this process has to itself, with whom it is for. */
export type ClaimedDelivery = NewDelivery & {
  readonly attempts: number;
  readonly subscription: Subscription;
  readonly consumer: ApiConsumer;
};

const claim = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  const claimedUntil = new Date(now.getTime() + claimMs);
  const count = await tx.$executeRaw`
    update webhook_deliveries d set claimed_until = ${claimedUntil}
    from webhook_subscriptions s
    where d.id = ${id}::uuid and s.id = d.subscription_id and d.status = 'pending' and s.paused_at is null
      and d.next_attempt_at <= ${now} and coalesce(d.claimed_until, ${now}) <= ${now}
      and coalesce(s.held_until, ${now}) <= ${now}`;
  return count > 0;
};

/**
 * Takes a delivery whose time has come, for as long as a try can last; null when it is settled, waits for later or is another
 * process's: then it is woken again for that time.
 */
export const claimDelivery = async (id: string, now: Date): Promise<ClaimedDelivery | null> => {
  if (!(await claim(db(), id, now))) {
    await wake(db(), id);
    return null;
  }
  const row = await db().webhookDelivery.findUnique({
    where: { id },
    include: { subscription: { include: { consumer: { include: withRights } } } },
  });
  if (!row) return null;
  const { subscription, previousStatus: before, newStatus: after, ...delivery } = row;
  return {
    ...delivery,
    type: delivery.type as DeliveryType,
    statuses: { before, after },
    subscription: toSubscription(subscription),
    consumer: toConsumer(subscription.consumer),
  };
};

/** One try as it went: what was sent, what was answered (null when nothing was), and how long it took. */
export type Tried = {
  readonly at: Date;
  readonly durationMs: number;
  readonly body: string;
  readonly answer: string | null;
};

const noteHealth = async (tx: Tx, { subscription }: ClaimedDelivery, settled: Settled, at: Date): Promise<void> => {
  const { id, failingSince } = subscription;
  const isTaken = settled.status === "delivered";
  if (isTaken && failingSince !== null)
    await tx.webhookSubscription.update({ where: { id }, data: { failingSince: null, heldUntil: null } });
  if (!isTaken && (failingSince === null || settled.heldUntil !== null))
    await tx.webhookSubscription.update({
      where: { id },
      data: { failingSince: failingSince ?? at, ...(settled.heldUntil && { heldUntil: settled.heldUntil }) },
    });
};

const writeTry = async (tx: Tx, { id }: ClaimedDelivery, outcome: string, tried: Tried): Promise<void> => {
  const answer = tried.answer === null ? null : encrypt(deliveryPurpose, tried.answer);
  // A delivery that is sent once more goes on counting.
  await tx.$executeRaw`
    insert into webhook_attempts (delivery_id, "number", attempted_at, outcome, duration_ms, answer_encrypted)
    select ${id}::uuid, coalesce(max("number"), 0) + 1, ${tried.at}, ${outcome}, ${tried.durationMs}::int, ${answer}
    from webhook_attempts where delivery_id = ${id}::uuid`;
};

/** Writes what came of a try, lets the next of its turn go, and wakes the try to come. */
export const saveAttempt = (delivery: ClaimedDelivery, settled: Settled, tried: Tried): Promise<void> =>
  db().$transaction(async (tx) => {
    const reach = { subscriptionIds: [delivery.subscriptionId], conventionId: delivery.conventionId };
    await lockTurn(tx, reach);
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id: delivery.id, status: "pending", attempts: delivery.attempts },
      data: {
        status: settled.status,
        nextAttemptAt: settled.nextAttemptAt,
        claimedUntil: null,
        lastOutcome: settled.outcome,
        attempts: delivery.attempts + 1,
        lastAttemptAt: tried.at,
        body: encrypt(deliveryPurpose, tried.body),
      },
    });
    if (count === 0) return;
    await writeTry(tx, delivery, settled.outcome, tried);
    await noteHealth(tx, delivery, settled, tried.at);
    await supersede(tx, reach, tried.at);
    await promote(tx, reach, tried.at);
    await wake(tx, delivery.id);
  });
