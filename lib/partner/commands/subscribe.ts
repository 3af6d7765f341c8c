import { leadsInside } from "@/lib/gateway/callback";
import { type Acting, command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import type { PartnerActor } from "../authenticate";
import type { Endpoint } from "../contract/definition";
import { refusePart } from "../contract/refusals";
import { createEndpoint, type EndpointBody, endpointBody } from "../contract/webhook-endpoints";
import { localCallback, type SubscriptionBody, subscribe } from "../contract/webhooks";
import { partnerEvent } from "../domain/events";
import { insertSubscription } from "../store/subscriptions";
import { newWebhookSecret } from "../webhook/signature";

/** A new subscription: its secret is shown this once. */
export type Subscribed = { readonly id: string; readonly secret: string };

type Actor = Acting<PartnerActor>["actor"];

const keepSubscription = command<Actor, EndpointBody, Subscribed>(
  endpointBody,
  async ({ tx, now, actor }, { url, events, headers, format, payload }) => {
    const subscribed = { id: newId(), secret: newWebhookSecret() };
    await insertSubscription(tx, {
      ...subscribed,
      consumerId: actor.id,
      events: [...new Set(events)],
      format,
      payload,
      callbackUrl: url,
      callbackHeaders: headers,
      isImported: false,
      createdAt: now,
    });
    return {
      result: subscribed,
      events: [partnerEvent("WebhookSubscribed", actor.id, { subscriptionId: subscribed.id, events })],
    };
  },
);

const refuseInside = async (endpoint: Endpoint, path: string, address: string): Promise<void> => {
  if (await leadsInside(address)) refusePart(endpoint, "requestBodySchema", [{ path, message: localCallback }]);
};

/**
 * Subscribes a partner to the state of conventions, as v2 knows it. Throws DomainError("invalid") when the address leads to
 * this machine or to a network that is not public, as far as its name says now; each call judges it again.
 */
export const subscribeToWebhook = async (
  acting: Acting<PartnerActor>,
  { subscribedEvent, callbackUrl: url, callbackHeaders: headers }: SubscriptionBody,
): Promise<Subscribed> => {
  await refuseInside(subscribe, "callbackUrl", url);
  return keepSubscription(acting, { url, events: [subscribedEvent], headers, format: "legacy", payload: "full" });
};

/** Makes an endpoint that is called for the events it chose. Throws DomainError("invalid") as `subscribeToWebhook` does. */
export const createWebhook = async (acting: Acting<PartnerActor>, body: EndpointBody): Promise<Subscribed> => {
  await refuseInside(createEndpoint, "url", body.url);
  return keepSubscription(acting, body);
};
