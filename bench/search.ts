import { writeFile } from "node:fs/promises";
import os from "node:os";
import { closeDb, db } from "@/lib/platform/db/client";
import { towns } from "@/prisma/seed/towns";
import { given } from "@/tests/given";
import { load, type Target } from "./load";
import { cpuMs, rssMb } from "./processes";
import type { Measure, Results } from "./results";

const [database = ""] = process.argv.slice(2);
const origin = process.env.PUBLIC_URL ?? "";
const web = Number(process.env.BENCH_WEB_PID);
const postgres = Number(process.env.BENCH_POSTGRES_PID);

/** The three jobs that most companies offer: the heaviest searches. */
const commonJobs = async (): Promise<string[]> =>
  (
    await db().$queryRaw<{ code: string }[]>`
      select appellation_code as code from offers group by appellation_code order by count(*) desc, appellation_code limit 3`
  ).map(({ code }) => code);

const jobs = await commonJobs();
const places = towns.slice(0, 12);

const query = (entries: Record<string, string | number>) =>
  new URLSearchParams(Object.entries(entries).map(([name, value]) => [name, String(value)]));

const eachSearch = <T>(make: (job: string, place: (typeof places)[number]) => T): T[] =>
  places.flatMap((place) => jobs.map((job) => make(job, place)));

const targets = (key: string): Target[] => {
  const partner = { authorization: key };
  return [
    { name: "floor: empty page", paths: ["/plancher"], headers: {} },
    {
      name: "search page, job and 20 km",
      paths: eachSearch(
        (job, { name, latitude, longitude }) =>
          `/recherche?${query({ metier: job, lieu: name, lat: latitude, lon: longitude, rayon: 20 })}`,
      ),
      headers: {},
    },
    { name: "floor: bare JSON", paths: ["/api/plancher"], headers: {} },
    {
      name: "v3 offers, job and 20 km",
      paths: eachSearch(
        (job, { latitude, longitude }) =>
          `/api/v3/offers?${query({ sortBy: "distance", latitude, longitude, distanceKm: 20, "appellationCodes[]": job })}`,
      ),
      headers: partner,
    },
    {
      name: "v3 offers, 20 km, 20 a page",
      paths: places.map(
        ({ latitude, longitude }) =>
          `/api/v3/offers?${query({ sortBy: "score", latitude, longitude, distanceKm: 20, perPage: 20 })}`,
      ),
      headers: partner,
    },
    { name: "v3 offers, all by date, 20 a page", paths: ["/api/v3/offers?sortBy=date&perPage=20"], headers: partner },
  ];
};

const measure = async (target: Target, connections: number): Promise<Measure> => {
  const before = [cpuMs(web), cpuMs(postgres)] as const;
  const result = await load(origin, target, { connections, seconds: 4, mostRequests: 5_000 });
  const perRequest = (ms: number) => Math.round((ms / result.requests) * 100) / 100;
  return {
    target: target.name,
    connections,
    ...result,
    perSecond: Math.round(result.requests / result.seconds),
    nodeCpuMs: perRequest(cpuMs(web) - before[0]),
    postgresCpuMs: perRequest(cpuMs(postgres) - before[1]),
    rssMb: rssMb(web),
  };
};

const sizeOf = async (): Promise<Results["size"]> => {
  const [row] = await db().$queryRaw<{ companies: number; rows: number }[]>`
    select (select count(*) from establishments)::int as companies, (select count(*) from search_rows)::int as rows`;
  return { companies: row?.companies ?? 0, searchRows: row?.rows ?? 0 };
};

const [loadAverage = 0] = os.loadavg();
const { key } = await given.partner();
const measures: Measure[] = [];
for (const target of targets(key)) {
  await load(origin, target, { connections: 8, seconds: 2, mostRequests: 2_000 });
  for (const connections of [1, 8, 32]) {
    const found = await measure(target, connections);
    measures.push(found);
    console.log(`${database}  ${found.target}  ×${connections}: ${found.perSecond}/s, p95 ${found.p95} ms`);
  }
}
const results: Results = {
  bench: "search",
  database,
  at: new Date().toISOString(),
  machine: { cores: os.availableParallelism(), memoryGb: Math.round(os.totalmem() / 2 ** 30), node: process.version },
  loadAverage: Math.round(loadAverage * 10) / 10,
  size: await sizeOf(),
  measures,
};
await writeFile(`bench/results/${database}.json`, `${JSON.stringify(results, null, 2)}\n`);
await closeDb();
