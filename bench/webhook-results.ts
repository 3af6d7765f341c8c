import type { Run } from "./run";

/** How fast deliveries left: how many, in how many seconds, and so a second. */
export type Drain = { readonly deliveries: number; readonly seconds: number; readonly perSecond: number };

/** What telling partners took; times in milliseconds, memory in megabytes. */
export type WebhookResults = Run & {
  /** From the end of the act to the first byte at the partner's. */
  readonly firstAttempt: { readonly events: number; readonly p50: number; readonly p95: number };
  /** As many bare posts over loopback, one connection each, from one process: what sending alone costs. */
  readonly floor: Drain;
  /** To eighteen endpoints, alone and beside two that never answer. */
  readonly alone: Drain;
  readonly besideHanging: Drain;
  /** Memory of the worker after its first deliveries and after so many. */
  readonly memory: { readonly deliveries: number; readonly rssStartMb: number; readonly rssEndMb: number };
};
