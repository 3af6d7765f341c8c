import { z } from "zod";
import { type CallbackAnswer, postCallback } from "@/lib/gateway/callback";
import { systemClock } from "@/lib/platform/clock";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { disableWebhook } from "../commands/disable-webhook";
import { pauseFailingWebhook } from "../commands/pause-webhook";
import { hasEnded, holds } from "../domain/consumer";
import { deliveriesKeptDays, isToBePaused, settle } from "../domain/delivery";
import { type ClaimedDelivery, claimDelivery, saveAttempt } from "../store/attempts";
import { forgetDeliveries, stopDeliveries } from "../store/deliveries";
import { wakeOverdue } from "../store/delivery-turns";
import type { Subscription } from "../store/subscriptions";
import { keptAnswer } from "./answer";
import { contentOf } from "./content";
import { webhookHeaders } from "./signature";

const job = z.object({ deliveryId: z.uuid() });

const isWanted = ({ consumer, subscription }: ClaimedDelivery, now: Date): boolean =>
  !hasEnded(consumer, now) && holds(consumer, "convention", "SUBSCRIPTION") && subscription.disabledAt === null;

const secretsOf = ({ secret, previousSecret }: Subscription, now: Date): string[] =>
  previousSecret && previousSecret.until > now ? [secret, previousSecret.secret] : [secret];

const send = ({ id, sequence, subscription }: ClaimedDelivery, body: string, sentAt: Date): Promise<CallbackAnswer> =>
  postCallback({
    address: subscription.callbackUrl,
    isImported: subscription.isImported,
    headers: {
      ...subscription.callbackHeaders,
      "content-type": "application/json",
      accept: "application/json, text/plain, */*",
      "user-agent": "immersion-facilitee-webhooks/1",
      "immersion-sequence": String(sequence),
      ...webhookHeaders(secretsOf(subscription, sentAt), { id, sentAt, body }),
    },
    body,
  });

/** An address that wants nothing more, or that has taken nothing for five days, is not called any more. */
const tendEndpoint = async ({ subscription }: ClaimedDelivery, isOver: boolean, isFailing: boolean, now: Date) => {
  const { id: subscriptionId, consumerId, failingSince } = subscription;
  const acting = { actor: theProduct, now };
  if (isOver) await disableWebhook(acting, { consumerId, subscriptionId });
  else if (isFailing && isToBePaused(failingSince, now))
    await pauseFailingWebhook(acting, { consumerId, subscriptionId });
};

/**
 * Tries a delivery that is due, and writes what came of it with the next try; one that is settled, or not due yet, is left
 * alone. After a crash it may be sent twice, under one `webhook-id`. `chance` (0 to 1) spreads the tries.
 */
export const deliverWebhook = async (payload: unknown, now = systemClock(), chance = Math.random()): Promise<void> => {
  const delivery = await claimDelivery(job.parse(payload).deliveryId, now);
  if (!delivery) return;
  if (!isWanted(delivery, now)) return stopDeliveries(delivery.subscriptionId, "access-ended");
  const body = await contentOf(delivery);
  if (body === null) return;
  const started = performance.now();
  const answer = await send(delivery, body, now);
  const settled = settle(answer, delivery.attempts + 1, now, chance);
  const durationMs = Math.round(performance.now() - started);
  await saveAttempt(delivery, settled, {
    at: now,
    durationMs,
    body,
    answer: keptAnswer(answer, delivery.subscription),
  });
  await tendEndpoint(delivery, settled.disablesSubscription, settled.status !== "delivered", now);
  log().info(
    { delivery: delivery.id, consumer: delivery.consumer.id, outcome: settled.outcome, ms: durationMs },
    "webhook tried",
  );
};

/** Wakes again what should have been tried a minute ago. */
export const sweepDeliveries = (now: Date): Promise<void> => wakeOverdue(new Date(now.getTime() - 60_000));

/** Forgets the deliveries of more than thirty days, with what was sent and answered. */
export const purgeDeliveries = (now: Date): Promise<void> =>
  forgetDeliveries(new Date(now.getTime() - deliveriesKeptDays * 24 * 3_600_000));
