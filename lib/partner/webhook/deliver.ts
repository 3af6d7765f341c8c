import { z } from "zod";
import { findForProduct, remindersForProduct } from "@/lib/convention";
import { postCallback } from "@/lib/gateway/callback";
import { systemClock } from "@/lib/platform/clock";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { disableWebhook } from "../commands/disable-webhook";
import { toConventionOut } from "../contract/to-convention";
import { deliveryEnvelope } from "../contract/webhooks";
import { hasEnded, holds } from "../domain/consumer";
import { settle } from "../domain/delivery";
import { findDue, type PendingDelivery, saveAttempt, stopDelivery, wakeOverdue } from "../store/deliveries";
import { webhookHeaders } from "./signature";

const job = z.object({ deliveryId: z.uuid() });

const isWanted = ({ consumer, subscription }: PendingDelivery, now: Date): boolean =>
  !hasEnded(consumer, now) && holds(consumer, "convention", "SUBSCRIPTION") && subscription.disabledAt === null;

/** The convention as it is now, or null when retention took it away: two changes that follow each other may be told as the second. */
const bodyOf = async (conventionId: string): Promise<string | null> => {
  const found = await findForProduct(conventionId);
  if (!found) return null;
  const reminders = await remindersForProduct(conventionId);
  return JSON.stringify(deliveryEnvelope(toConventionOut({ ...found, reminders })));
};

const tryNow = async ({ id, sequence, subscription }: PendingDelivery, body: string, sentAt: Date) =>
  postCallback(
    subscription.callbackUrl,
    {
      ...subscription.callbackHeaders,
      "content-type": "application/json",
      accept: "application/json, text/plain, */*",
      "user-agent": "immersion-facilitee-webhooks/1",
      "immersion-sequence": String(sequence),
      ...webhookHeaders(subscription.secret, { id, sentAt, body }),
    },
    body,
  );

/**
 * Tries a delivery that is due, and writes what came of it with the next try; one that is settled, or not due yet, is left
 * alone. Called twice it may send twice, under one `webhook-id`. `chance` (0 to 1) spreads the tries.
 */
export const deliverWebhook = async (payload: unknown, now = systemClock(), chance = Math.random()): Promise<void> => {
  const delivery = await findDue(job.parse(payload).deliveryId, now);
  if (!delivery) return;
  if (!isWanted(delivery, now)) return stopDelivery(delivery, "access-ended");
  const body = await bodyOf(delivery.conventionId);
  if (body === null) return;
  const attempt = await tryNow(delivery, body, now);
  const settled = settle(attempt, delivery.attempts + 1, now, chance);
  await saveAttempt(delivery, settled, now);
  const { id: subscriptionId, consumerId } = delivery.subscription;
  if (settled.disablesSubscription) await disableWebhook({ actor: theProduct, now }, { consumerId, subscriptionId });
  log().info(
    { delivery: delivery.id, consumer: consumerId, outcome: settled.outcome, attempt: delivery.attempts + 1 },
    "webhook tried",
  );
};

/** Wakes again what should have been tried a minute ago. */
export const sweepDeliveries = (now: Date): Promise<void> => wakeOverdue(new Date(now.getTime() - 60_000));
