import { hundredths, type Load, load, type Target } from "./load";
import { cpuMs } from "./processes";

/** One target under one load; CPU in milliseconds for each request. */
export type CpuLoad = Load & {
  readonly list: string;
  readonly connections: number;
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
};

const origin = process.env.PUBLIC_URL ?? "";
const web = Number(process.env.BENCH_WEB_PID);
const postgres = Number(process.env.BENCH_POSTGRES_PID);

/** Milliseconds of CPU of the web process and of the database, for each of what `run` says that it did. */
export const cpuOf = async <T extends { readonly requests: number }>(run: () => Promise<T>) => {
  const before = [cpuMs(web), cpuMs(postgres)] as const;
  const result = await run();
  const each = (total: number) => hundredths(total / result.requests);
  return { ...result, nodeCpuMs: each(cpuMs(web) - before[0]), postgresCpuMs: each(cpuMs(postgres) - before[1]) };
};

const measure = async (database: string, target: Target, connections: number): Promise<CpuLoad> => {
  const bound = { connections, seconds: 2.5, mostRequests: 1_000 };
  const row = { list: target.name, connections, ...(await cpuOf(() => load(origin, target, bound))) };
  console.log(
    `${database}  ${row.list}  ×${connections}: p50 ${row.p50}, p95 ${row.p95} ms, CPU ${row.nodeCpuMs} + ${row.postgresCpuMs} ms, ${row.failures} failures`,
  );
  return row;
};

/** Each target under one connection and under eight, warmed up; of three rounds the middle one, which is the least others'. */
export const measureAll = async (database: string, targets: readonly Target[]): Promise<CpuLoad[]> => {
  const rounds: CpuLoad[][] = [];
  for (let round = 0; round < 3; round += 1) {
    const measures: CpuLoad[] = [];
    for (const target of targets) {
      await load(origin, target, { connections: 8, seconds: 1, mostRequests: 200 });
      for (const connections of [1, 8]) measures.push(await measure(database, target, connections));
    }
    rounds.push(measures);
  }
  return (rounds[0] ?? []).flatMap(
    (_, index) => rounds.flatMap((round) => round[index] ?? []).sort((one, other) => one.p95 - other.p95)[1] ?? [],
  );
};
