import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";

/** Workers that are started again whenever they end, by a kill or for want of a database. */
export type Workers = {
  /** How many were killed, and how many started in all. */
  readonly counts: { killed: number; started: number };
  /** Kills at once (SIGKILL) the one that has worked longest, unless no other works yet. */
  readonly killOne: () => void;
  readonly stop: () => void;
};

/** The worker as one file: one that was killed is back in half the time that loading its sources takes. */
const builtWorker = async (): Promise<string> => {
  const outfile = path.resolve("node_modules/.cache/immersion/delivery-worker.mjs");
  await build({
    entryPoints: ["tests/faults/delivery-worker.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
};

type Family = { readonly running: Set<ChildProcess>; readonly working: Set<ChildProcess>; isOver: boolean };

const start = (program: string, counts: Workers["counts"], family: Family): void => {
  const child = fork(program, {
    execArgv: [],
    env: process.env,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  counts.started += 1;
  family.running.add(child);
  child.once("message", () => family.working.add(child));
  child.once("exit", async () => {
    family.running.delete(child);
    family.working.delete(child);
    await pause(500);
    if (!family.isOver) start(program, counts, family);
  });
};

/** Starts so many. */
export const startWorkers = async (count: number): Promise<Workers> => {
  const program = await builtWorker();
  const counts = { killed: 0, started: 0 };
  const family: Family = { running: new Set(), working: new Set(), isOver: false };
  for (let index = 0; index < count; index += 1) start(program, counts, family);
  return {
    counts,
    killOne: () => {
      const [oldest] = family.working;
      if (!oldest || family.working.size < 2) return;
      counts.killed += 1;
      family.working.delete(oldest);
      oldest.kill("SIGKILL");
    },
    stop: () => {
      family.isOver = true;
      for (const child of family.running) child.kill("SIGKILL");
    },
  };
};
