import type { Run } from "./run";

type Both = { readonly convention: number; readonly reference: number };

/** What so many documents took, each beside a plain one of the same words; times in milliseconds, memory in megabytes. */
export type DocumentResults = Run & {
  readonly documents: number;
  readonly pages: Both;
  readonly p50: Both;
  readonly p95: Both;
  readonly rssStartMb: number;
  readonly rssEndMb: number;
};
