import { leadsInside } from "@/lib/gateway/callback";
import { type Acting, command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import type { PartnerActor } from "../authenticate";
import { refusePart } from "../contract/refusals";
import { localCallback, type SubscriptionBody, subscribe, subscriptionBody } from "../contract/webhooks";
import { partnerEvent } from "../domain/events";
import { insertSubscription } from "../store/subscriptions";
import { newWebhookSecret } from "../webhook/signature";

/** A new subscription: its secret is shown this once. */
export type Subscribed = { readonly id: string; readonly secret: string };

type Actor = Acting<PartnerActor>["actor"];

const keepSubscription = command<Actor, SubscriptionBody, Subscribed>(
  subscriptionBody,
  async ({ tx, now, actor }, { subscribedEvent, callbackUrl, callbackHeaders }) => {
    const subscribed = { id: newId(), secret: newWebhookSecret() };
    await insertSubscription(tx, {
      ...subscribed,
      consumerId: actor.id,
      event: subscribedEvent,
      callbackUrl,
      callbackHeaders,
      createdAt: now,
      disabledAt: null,
    });
    const payload = { subscriptionId: subscribed.id, event: subscribedEvent };
    return { result: subscribed, events: [partnerEvent("WebhookSubscribed", actor.id, payload)] };
  },
);

/**
 * Subscribes a partner to an event. Throws DomainError("invalid") when the address leads to this machine or to a network that
 * is not public, as far as its name says now; each call judges it again.
 */
export const subscribeToWebhook = async (acting: Acting<PartnerActor>, body: SubscriptionBody): Promise<Subscribed> => {
  if (await leadsInside(body.callbackUrl))
    refusePart(subscribe, "requestBodySchema", [{ path: "callbackUrl", message: localCallback }]);
  return keepSubscription(acting, body);
};
