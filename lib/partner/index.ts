export {
  accessOfApplicant,
  accessOfPartnerOperator,
  accessToConsumer,
} from "./access";
export { authenticate, mayCall, type PartnerActor } from "./authenticate";
export { type Imported, importConsumer } from "./commands/import-consumer";
export { changeConsumer, createConsumer } from "./commands/operate-consumer";
export { renewKey } from "./commands/renew-key";
export { renewOwnKey } from "./commands/renew-own-key";
export { approveRequest, refuseRequest, requestAccess } from "./commands/request-access";
export { revokeConsumer } from "./commands/revoke-consumer";
export { saveConsumer } from "./commands/save-consumer";
export { subscribeToWebhook } from "./commands/subscribe";
export { unsubscribeFromWebhook } from "./commands/unsubscribe";
export { getConventionById } from "./contract/conventions";
export type { Endpoint } from "./contract/definition";
export { anyMarkup } from "./contract/markup";
export { getOffer, getOfferAt, getOffers } from "./contract/offers";
export { openApiDocument } from "./contract/openapi";
export { readQuery } from "./contract/query-string";
export { checkPart, checkPath, issueText, type Refusal, refusePart } from "./contract/refusals";
export { listSubscriptions, subscribe, unsubscribe } from "./contract/webhooks";
export { forgetAccessRequests, tellExpiries } from "./jobs";
export { accessRequestsByAccount, callsByConsumer } from "./limits";
export {
  accessRequestForProduct,
  consumerContacts,
  countAccessRequests,
  getAccessRequest,
  listAccessRequests,
  listOwnAccessRequests,
} from "./queries/access-requests";
export {
  getConsumer,
  getOwnConsumer,
  hasPartnerSpace,
  listConsumers,
  listOwnConsumers,
} from "./queries/consumer-sheets";
export { ownSubscriptions } from "./queries/own-subscriptions";
export { readConvention } from "./queries/read-convention";
export { readOffer } from "./queries/read-offer";
export { readOwnUsage, readUsage } from "./queries/read-usage";
export { searchOffers } from "./queries/search-offers";
export { deliveryTask } from "./store/deliveries";
export { countCall, purgeCalls } from "./usage-log";
export { deliverWebhook, sweepDeliveries } from "./webhook/deliver";
export { webhookSubscriber } from "./webhook/subscriber";
