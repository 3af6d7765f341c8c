import type { CpuLoad } from "./cpu-load";
import type { Run } from "./run";

/** A list taken away as a file. */
export type FileMeasure = {
  readonly rows: number;
  readonly seconds: number;
  /** Megabytes of the web process before it, at most during it, and of the file itself. */
  readonly rssBeforeMb: number;
  readonly rssMostMb: number;
  readonly megabytes: number;
};

/** What one run on one database gave, as bench/results keeps it. */
export type DashboardResults = Run & {
  readonly conventions: number;
  readonly inScope: number;
  readonly measures: readonly CpuLoad[];
  /** The first one warms up and counts too: memory is flat when the second takes no more. */
  readonly files: readonly FileMeasure[];
};
