import type { CpuLoad } from "./cpu-load";
import type { Run } from "./run";

/** What one run on one database gave, as bench/results keeps it. */
export type PartnerResults = Run & {
  readonly conventions: number;
  readonly measures: readonly CpuLoad[];
  /** Milliseconds of CPU, of Node and PostgreSQL, that checking a key takes by itself. */
  readonly keyCheckMs: number;
};
