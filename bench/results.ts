import type { Load } from "./load";
import type { SqlMeasure } from "./sql";
import type { Goal } from "./targets";

/** One target under one load; CPU in milliseconds for each request, memory of the web process. */
export type Measure = Load & {
  readonly target: string;
  readonly connections: number;
  readonly perSecond: number;
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
  readonly rssMb: number;
  readonly goal: Goal | null;
};

/** What one run on one database gave, as bench/results keeps it. */
export type Results = {
  readonly bench: string;
  readonly database: string;
  readonly at: string;
  readonly machine: { readonly cores: number; readonly memoryGb: number; readonly node: string };
  /** Mean number of processes that wanted a core in the minute before: above the cores, others were at work too. */
  readonly loadAverage: { readonly before: number; readonly after: number };
  readonly size: { readonly companies: number; readonly offers: number; readonly searchRows: number };
  /** Megabytes of each index and table of the search. */
  readonly megabytes: Readonly<Record<string, number>>;
  readonly sql: readonly SqlMeasure[];
  readonly measures: readonly Measure[];
};
