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
export type ConventionResults = {
  readonly bench: string;
  readonly database: string;
  readonly at: string;
  readonly machine: { readonly cores: number; readonly memoryGb: number; readonly node: string };
  /** Mean number of processes that wanted a core in the minute before: above the cores, others were at work too. */
  readonly loadAverage: { readonly before: number; readonly after: number };
  readonly conventions: number;
  readonly acts: readonly Act[];
  /** Documents do not depend on how many conventions are stored: they are measured once, beside the most. */
  readonly pdf: PdfResults | null;
};
