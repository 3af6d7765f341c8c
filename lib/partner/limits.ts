import { config } from "@/lib/platform/config";
import type { Limit } from "@/lib/platform/rate-limit";

/** Calls of one partner in one second, v2 and v3 together (partner-api.md 1.1; product.md 6). */
export const callsByConsumer = (): Limit => ({
  name: "api-consumer",
  points: config().MAX_API_CONSUMER_CALLS_PER_SECOND,
  seconds: 1,
});

/** Requests for an access that one account may send, those that are refused for what is typed included. */
export const accessRequestsByAccount: Limit = { name: "api-requests-by-account", points: 20, seconds: 86_400 };
