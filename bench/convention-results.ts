import type { Run } from "./run";

/** What one act cost: times and CPU in milliseconds, this process's and PostgreSQL's. */
export type Act = {
  readonly act: string;
  readonly p50: number;
  readonly p95: number;
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
};

type Both = { readonly convention: number; readonly reference: number };

/** What so many documents took, each beside a plain one of the same words; times in milliseconds, memory in megabytes. */
export type PdfResults = {
  readonly documents: number;
  readonly pages: Both;
  readonly p50: Both;
  readonly p95: Both;
  readonly rssStartMb: number;
  readonly rssEndMb: number;
};

/** What one run on one database gave, as bench/results keeps it. */
export type ConventionResults = Run & {
  readonly conventions: number;
  readonly acts: readonly Act[];
  /** Documents do not depend on how many conventions are stored: they are measured once, beside the most. */
  readonly pdf: PdfResults | null;
};
