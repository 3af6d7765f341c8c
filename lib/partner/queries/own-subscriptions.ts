import type { PartnerActor } from "../authenticate";
import type { SubscriptionOut } from "../contract/webhooks";
import { activeSubscriptions } from "../store/subscriptions";

/** The active subscriptions of the partner who asks, header values in clear as the contract wants (partner-api.md 5.2). */
export const ownSubscriptions = async (partner: PartnerActor): Promise<SubscriptionOut[]> =>
  (await activeSubscriptions(partner.id)).map(({ id, createdAt, event, callbackUrl, callbackHeaders }) => ({
    id,
    createdAt: createdAt.toISOString(),
    subscribedEvent: event,
    callbackUrl,
    callbackHeaders,
  }));
