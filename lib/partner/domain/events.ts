import type { DomainEvent } from "@/lib/platform/event";

/** What happens to partners themselves. */
export const partnerEventNames = [
  "ApiConsumerSaved",
  "ApiConsumerKeyRenewed",
  "ApiConsumerRevoked",
  "WebhookSubscribed",
  "WebhookUnsubscribed",
  "WebhookDisabled",
  "WebhookPaused",
  "WebhookResumed",
  "WebhookSecretRotated",
  "WebhookTested",
  "WebhookReplayed",
] as const;
export type PartnerEventName = (typeof partnerEventNames)[number];

/** An event on the chain of one partner. */
export const partnerEvent = (
  name: PartnerEventName,
  consumerId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: `consumer:${consumerId}`, name, payload: { consumerId, ...payload } });
