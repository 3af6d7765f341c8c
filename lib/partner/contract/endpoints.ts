import { getConventionById } from "./conventions";
import type { Endpoint } from "./definition";
import { getOffers } from "./offers";
import { listSubscriptions, subscribe, unsubscribe } from "./webhooks";

/** Every endpoint of the partner API, in the order of its documentation. */
export const endpoints: readonly Endpoint[] = [getOffers, getConventionById, listSubscriptions, subscribe, unsubscribe];
