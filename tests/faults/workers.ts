import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** Workers that are started again whenever they end, by a kill or for want of a database. */
export type Workers = {
  /** How many were killed, and how many started in all. */
  readonly counts: { killed: number; started: number };
  /** Kills at once (SIGKILL) the one that has worked longest, unless no other works yet. */
  readonly killOne: () => void;
  readonly stop: () => void;
};

type Family = { readonly running: Set<ChildProcess>; readonly working: Set<ChildProcess>; isOver: boolean };

const start = (counts: Workers["counts"], family: Family): void => {
  const child = fork("tests/faults/delivery-worker.ts", {
    execArgv: ["--import", "tsx"],
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
    if (!family.isOver) start(counts, family);
  });
};

/** Starts so many. */
export const startWorkers = (count: number): Workers => {
  const counts = { killed: 0, started: 0 };
  const family: Family = { running: new Set(), working: new Set(), isOver: false };
  for (let index = 0; index < count; index += 1) start(counts, family);
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
