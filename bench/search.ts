import { closeDb, db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import { load } from "./load";
import { cpuMs, rssMb } from "./processes";
import type { Measure, Results } from "./results";
import { beginRun, keepResults } from "./run";
import { measureSql } from "./sql";
import { type Measured, targets } from "./targets";

const [database = ""] = process.argv.slice(2);
const origin = process.env.PUBLIC_URL ?? "";
const web = Number(process.env.BENCH_WEB_PID);
const postgres = Number(process.env.BENCH_POSTGRES_PID);

/** Jobs of the long tail's head, its middle and beyond: the first, the twentieth, the hundredth and the thousandth most offered. */
const askedJobs = async (): Promise<string[]> =>
  (
    await db().$queryRaw<{ code: string }[]>`
      select code from (
        select appellation_code as code, row_number() over (order by count(*) desc, appellation_code) as rank
        from offers group by appellation_code) ranked
      where rank in (1, 20, 100, 1000) order by rank`
  ).map(({ code }) => code);

const measure = async (target: Measured, connections: number): Promise<Measure> => {
  const before = [cpuMs(web), cpuMs(postgres)] as const;
  const result = await load(origin, target, { connections, seconds: 2.5, mostRequests: 3_000 });
  const perRequest = (ms: number) => Math.round((ms / result.requests) * 100) / 100;
  return {
    target: target.name,
    connections,
    ...result,
    perSecond: Math.round(result.requests / result.seconds),
    nodeCpuMs: perRequest(cpuMs(web) - before[0]),
    postgresCpuMs: perRequest(cpuMs(postgres) - before[1]),
    rssMb: rssMb(web),
    goal: target.goal ?? null,
  };
};

const sizeOf = async (): Promise<Results["size"]> => {
  const [row] = await db().$queryRaw<Results["size"][]>`
    select (select count(*) from establishments)::int as companies, (select count(*) from offers)::int as offers,
      (select count(*) from search_rows)::int as "searchRows"`;
  return row ?? { companies: 0, offers: 0, searchRows: 0 };
};

const megabytesOf = async (): Promise<Results["megabytes"]> => {
  const rows = await db().$queryRaw<{ name: string; size: number }[]>`
    select relname as name, round(pg_relation_size(oid) / 1048576.0, 1)::float8 as size from pg_class
    where relname like 'search_%' and relkind in ('r', 'i') and pg_relation_size(oid) > 100000 order by 2 desc`;
  return Object.fromEntries(rows.map(({ name, size }) => [name, size]));
};

const ended = beginRun("search", database);
const { key } = await given.partner();
const jobs = await askedJobs();
const sql = await measureSql(jobs);
const measures: Measure[] = [];
for (const target of targets(key, jobs)) {
  await load(origin, target, { connections: 8, seconds: 1.5, mostRequests: 1_000 });
  for (const connections of [1, 8, 32]) {
    const found = await measure(target, connections);
    measures.push(found);
    console.log(
      `${database}  ${found.target}  ×${connections}: ${found.perSecond}/s, p95 ${found.p95} ms, CPU ${found.nodeCpuMs} + ${found.postgresCpuMs} ms`,
    );
  }
}
await keepResults<Results>({ ...ended(), size: await sizeOf(), megabytes: await megabytesOf(), sql, measures });
await closeDb();
