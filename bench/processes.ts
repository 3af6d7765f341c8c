import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of one second in /proc, as Linux has them everywhere. */
const ticksPerSecond = 100;

type Stat = { readonly parent: number; readonly ticks: number };

const statOf = (pid: number): Stat | null => {
  try {
    // The name of the process, in brackets, may hold spaces: what follows it does not.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ")
      .map(Number);
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, ticks: utime + stime + cutime + cstime };
  } catch {
    // It ended in the meantime: its parent's figures hold its own.
    return null;
  }
};

/** A process with all those that it started. */
const family = (pid: number): number[] => {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  const parents = new Map(all.map((one) => [one, statOf(one)?.parent]));
  const found = [pid];
  for (const one of found) found.push(...all.filter((child) => parents.get(child) === one));
  return found;
};

/** Milliseconds of CPU that a process and all its children have used, those that ended included. */
export const cpuMs = (pid: number): number =>
  (family(pid).reduce((sum, one) => sum + (statOf(one)?.ticks ?? 0), 0) / ticksPerSecond) * 1000;

/** Megabytes of memory that a process holds. */
export const rssMb = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
};
