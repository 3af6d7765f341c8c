export {
  accessOfApplicant,
  accessOfPartnerOperator,
  accessToConsumer,
} from "./access";
export { authenticate, mayCall, type PartnerActor } from "./authenticate";
export { contactForPartner } from "./commands/contact-for-partner";
export { type Imported, importConsumer } from "./commands/import-consumer";
export { changeConsumer, createConsumer } from "./commands/operate-consumer";
export { pauseWebhook } from "./commands/pause-webhook";
export { renewKey } from "./commands/renew-key";
export { renewOwnKey } from "./commands/renew-own-key";
export { replayOne, replayPeriod } from "./commands/replay-deliveries";
export { approveRequest, refuseRequest, requestAccess } from "./commands/request-access";
export { resumeWebhook } from "./commands/resume-webhook";
export { revokeConsumer } from "./commands/revoke-consumer";
export { rotateWebhookSecret } from "./commands/rotate-webhook-secret";
export { saveConsumer } from "./commands/save-consumer";
export { createWebhook, subscribeToWebhook } from "./commands/subscribe";
export { testWebhook } from "./commands/test-webhook";
export { handleUndelivered, resendUndelivered } from "./commands/undelivered";
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
export { cursor as deliveryCursor } from "./contract/primitives";
export { readQuery } from "./contract/query-string";
export { checkPart, checkPath, issueText, type Refusal, refusePart } from "./contract/refusals";
export { getEstablishmentStatistics } from "./contract/statistics";
export {
  createEndpoint,
  deleteEndpoint,
  getDelivery,
  getEndpoint,
  listDeliveries,
  listEndpoints,
  pauseEndpoint,
  replayDeliveries,
  replayDelivery,
  resumeEndpoint,
  rotateEndpointSecret,
  testEndpoint,
} from "./contract/webhook-endpoints";
export { listSubscriptions, subscribe, unsubscribe } from "./contract/webhooks";
export { answerOnce, forgetAnswers, type KeptAnswer } from "./idempotency";
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
export { establishmentStatistics } from "./queries/establishment-statistics";
export { listConventionChanges, listConventions } from "./queries/list-conventions";
export { listWebhookDeliveries, readWebhookDelivery } from "./queries/own-deliveries";
export { listWebhooks, readWebhook } from "./queries/own-endpoints";
export { ownSubscriptions } from "./queries/own-subscriptions";
export { readConvention, readConventionV3 } from "./queries/read-convention";
export { readOffer } from "./queries/read-offer";
export { readOwnUsage, readUsage } from "./queries/read-usage";
export { searchOffers } from "./queries/search-offers";
export { listUndelivered } from "./queries/undelivered";
export { apiReference, firstCallSnippets } from "./reference";
export { deliveryTask } from "./store/delivery-turns";
export { countCall, purgeCalls } from "./usage-log";
export { deliverWebhook, purgeDeliveries, sweepDeliveries } from "./webhook/deliver";
export { webhookSubscriber } from "./webhook/subscriber";
