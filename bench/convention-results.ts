import type { Run } from "./run";

/** What one act cost: times and CPU in milliseconds, this process's and PostgreSQL's. */
export type Act = {
  readonly act: string;
  readonly p50: number;
  readonly p95: number;
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
};

/** What one run on one database gave, as bench/results keeps it. */
export type ConventionResults = Run & {
  readonly conventions: number;
  readonly acts: readonly Act[];
};
