import type { PartnerActor } from "../authenticate";
import type { SubscriptionOut } from "../contract/webhooks";
import { stateEvent } from "../domain/webhook-events";
import { activeSubscriptions } from "../store/subscriptions";

/**
 * The active subscriptions of the partner who asks that v2 knows, header values in clear as the contract wants
 * (partner-api.md 5.2); endpoints of another format are v3's.
 */
export const ownSubscriptions = async (partner: PartnerActor): Promise<SubscriptionOut[]> =>
  (await activeSubscriptions(partner.id))
    .filter(({ format }) => format === "legacy")
    .map(({ id, createdAt, callbackUrl, callbackHeaders }) => ({
      id,
      createdAt: createdAt.toISOString(),
      subscribedEvent: stateEvent,
      callbackUrl,
      callbackHeaders,
    }));
