import type { Load } from "./load";
import type { Run } from "./run";
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
export type Results = Run & {
  readonly size: { readonly companies: number; readonly offers: number; readonly searchRows: number };
  /** Megabytes of each index and table of the search. */
  readonly megabytes: Readonly<Record<string, number>>;
  readonly sql: readonly SqlMeasure[];
  readonly measures: readonly Measure[];
};
