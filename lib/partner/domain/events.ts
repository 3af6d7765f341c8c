import type { DomainEvent } from "@/lib/platform/event";

/** What happens to partners themselves. */
export const partnerEventNames = [
  "ApiConsumerSaved",
  "ApiConsumerKeyRenewed",
  "ApiConsumerRevoked",
  "ApiConsumerExpiring",
  "ApiAccessRequested",
  "ApiAccessApproved",
  "ApiAccessRefused",
  "WebhookSubscribed",
  "WebhookUnsubscribed",
  "WebhookDisabled",
  "WebhookPaused",
  "WebhookResumed",
  "WebhookSecretRotated",
  "WebhookTested",
  "WebhookReplayed",
  "WebhookFailureHandled",
] as const;
export type PartnerEventName = (typeof partnerEventNames)[number];

/** An event on the chain of one partner. */
export const partnerEvent = (
  name: PartnerEventName,
  consumerId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: `consumer:${consumerId}`, name, payload: { consumerId, ...payload } });

/** An event on the chain of one request for an access. */
export const requestEvent = (
  name: "ApiAccessRequested" | "ApiAccessApproved" | "ApiAccessRefused",
  requestId: string,
  payload: DomainEvent["payload"] = {},
): DomainEvent => ({ chain: `api-request:${requestId}`, name, payload: { requestId, ...payload } });
