import { applyToOffer } from "./apply";
import { getConventionById, getConventionChanges, getConventions, getConventionV3 } from "./conventions";
import type { Endpoint } from "./definition";
import { getOffer, getOfferAt, getOffers } from "./offers";
import { getEstablishmentStatistics } from "./statistics";
import {
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
} from "./webhook-endpoints";
import { listSubscriptions, subscribe, unsubscribe } from "./webhooks";

/** Every endpoint of the partner API, in the order of its documentation. */
export const endpoints: readonly Endpoint[] = [
  getOffers,
  getOffer,
  getOfferAt,
  applyToOffer,
  getConventionChanges,
  getConventionV3,
  getConventions,
  getConventionById,
  getEstablishmentStatistics,
  listSubscriptions,
  subscribe,
  unsubscribe,
  listEndpoints,
  createEndpoint,
  getEndpoint,
  deleteEndpoint,
  pauseEndpoint,
  resumeEndpoint,
  rotateEndpointSecret,
  testEndpoint,
  listDeliveries,
  getDelivery,
  replayDelivery,
  replayDeliveries,
];
