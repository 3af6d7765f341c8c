import { getConventionById } from "./conventions";
import type { Endpoint } from "./definition";
import { getOffer, getOfferAt, getOffers } from "./offers";
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
  getConventionById,
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
