import type { Load } from "./load";

/** One target under one load; CPU in milliseconds for each request, memory of the web process. */
export type Measure = Load & {
  readonly target: string;
  readonly connections: number;
  readonly perSecond: number;
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
  readonly rssMb: number;
};

/** What one run on one database gave, as bench/results keeps it. */
export type Results = {
  readonly bench: string;
  readonly database: string;
  readonly at: string;
  readonly machine: { readonly cores: number; readonly memoryGb: number; readonly node: string };
  /** Mean number of processes that wanted a core in the minute before: above the cores, others were at work too. */
  readonly loadAverage: number;
  readonly size: { readonly companies: number; readonly searchRows: number };
  readonly measures: readonly Measure[];
};
