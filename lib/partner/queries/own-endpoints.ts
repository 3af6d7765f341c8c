import type { PartnerActor } from "../authenticate";
import type { EndpointOut } from "../contract/webhook-endpoints";
import { ownEndpoint } from "../own-endpoint";
import { activeSubscriptions, type Subscription } from "../store/subscriptions";

const stateOf = ({ disabledAt, paused, failingSince }: Subscription): EndpointOut["state"] => {
  if (disabledAt !== null) return "disabled";
  if (paused !== null) return "paused";
  return failingSince === null ? "active" : "failing";
};

const toEndpoint = (subscription: Subscription): EndpointOut => ({
  id: subscription.id,
  url: subscription.callbackUrl,
  events: [...subscription.events],
  format: subscription.format,
  payload: subscription.payload,
  headerNames: Object.keys(subscription.callbackHeaders),
  createdAt: subscription.createdAt.toISOString(),
  state: stateOf(subscription),
  failingSince: subscription.failingSince?.toISOString() ?? null,
  pausedAt: subscription.paused?.at.toISOString() ?? null,
  pauseReason: subscription.paused?.reason ?? null,
});

/** The endpoints of the partner who asks, oldest first; those that answered 410 are no more. */
export const listWebhooks = async (partner: PartnerActor): Promise<EndpointOut[]> =>
  (await activeSubscriptions(partner.id)).map(toEndpoint);

/** One of the endpoints of the partner who asks, with its health. Throws DomainError("notFound"). */
export const readWebhook = async (partner: PartnerActor, webhookId: string): Promise<EndpointOut> =>
  toEndpoint(await ownEndpoint(partner, webhookId));
