import type { WebhookSheet, WebhookState } from "../domain/webhook-sheets";
import { consumerIdOf, ownEndpoint, type WebhookOwner } from "../own-endpoint";
import { activeSubscriptions, type Subscription } from "../store/subscriptions";

const stateOf = ({ disabledAt, paused, failingSince }: Subscription): WebhookState => {
  if (disabledAt !== null) return "disabled";
  if (paused !== null) return "paused";
  return failingSince === null ? "active" : "failing";
};

const toEndpoint = (subscription: Subscription): WebhookSheet => ({
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

/** The endpoints of the partner who asks or is asked for, oldest first; those that answered 410 are no more. */
export const listWebhooks = async (owner: WebhookOwner): Promise<WebhookSheet[]> =>
  (await activeSubscriptions(consumerIdOf(owner))).map(toEndpoint);

/** One of the endpoints of the partner who asks or is asked for, with its health. Throws DomainError("notFound"). */
export const readWebhook = async (owner: WebhookOwner, webhookId: string): Promise<WebhookSheet> =>
  toEndpoint(await ownEndpoint(owner, webhookId));
