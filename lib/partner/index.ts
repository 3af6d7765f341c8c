export { authenticate, mayCall, type PartnerActor } from "./authenticate";
export { contactForPartner } from "./commands/contact-for-partner";
export { renewKey } from "./commands/renew-key";
export { revokeConsumer } from "./commands/revoke-consumer";
export { saveConsumer } from "./commands/save-consumer";
export { subscribeToWebhook } from "./commands/subscribe";
export { unsubscribeFromWebhook } from "./commands/unsubscribe";
export { applyToOffer } from "./contract/apply";
export {
  getConventionById,
  getConventionChanges,
  getConventions,
  getConventionV3,
} from "./contract/conventions";
export type { Endpoint } from "./contract/definition";
export { anyMarkup } from "./contract/markup";
export { getOffer, getOfferAt, getOffers } from "./contract/offers";
export { apiVersions, openApiDocument } from "./contract/openapi";
export { readQuery } from "./contract/query-string";
export { checkPart, checkPath, issueText, type Refusal, refusePart } from "./contract/refusals";
export { getEstablishmentStatistics } from "./contract/statistics";
export { listSubscriptions, subscribe, unsubscribe } from "./contract/webhooks";
export { callsByConsumer } from "./limits";
export { establishmentStatistics } from "./queries/establishment-statistics";
export { listConventionChanges, listConventions } from "./queries/list-conventions";
export { ownSubscriptions } from "./queries/own-subscriptions";
export { readConvention, readConventionV3 } from "./queries/read-convention";
export { readOffer } from "./queries/read-offer";
export { searchOffers } from "./queries/search-offers";
export { deliveryTask } from "./store/deliveries";
export { deliverWebhook, sweepDeliveries } from "./webhook/deliver";
export { webhookSubscriber } from "./webhook/subscriber";
