import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import os from "node:os";

/** When and where a bench ran, and on which database. */
export type Run = {
  readonly bench: string;
  readonly database: string;
  readonly at: string;
  readonly machine: { readonly cores: number; readonly memoryGb: number; readonly node: string };
  /** Mean number of processes that wanted a core in the minute before: above the cores, others were at work too. */
  readonly loadAverage: { readonly before: number; readonly after: number };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
const loadNow = (): number => tenths(os.loadavg()[0] ?? 0);

/** Begins a run; what it gives tells of it once it has ended. */
export const beginRun = (bench: string, database: string): (() => Run) => {
  const before = loadNow();
  return () => ({
    bench,
    database,
    at: new Date().toISOString(),
    machine: { cores: os.availableParallelism(), memoryGb: Math.round(os.totalmem() / 2 ** 30), node: process.version },
    loadAverage: { before, after: loadNow() },
  });
};

/** Keeps what a run gave in bench/results, in the place of what the same database gave before. */
export const keepResults = async <R extends Run>(results: R): Promise<void> => {
  const file = `bench/results/${results.bench}.json`;
  const others: R[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const all = [...others.filter(({ database }) => database !== results.database), results];
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
};
