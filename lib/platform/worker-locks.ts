import type { WorkerEvents } from "graphile-worker";
import pg from "pg";
import { config } from "./config";
import { log } from "./log";

const everyMs = 3_000;

/** The session lock by which a living worker is known; `$1` is the id that it writes on its jobs. */
const lockKey = "hashtext('immersion-worker'), hashtext($1)";

/** Workers that hold a job or a queue, other than those of this process (`$1`); the grace covers a worker just being born. */
const holders = `
  select locked_by as id from graphile_worker._private_jobs where locked_at < now() - interval '2 seconds' and locked_by <> all($1::text[])
  union
  select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '2 seconds' and locked_by <> all($1::text[])`;

/** Queries of one connection, one after the other whoever asks. */
const inTurn = (client: pg.Client) => {
  let last: Promise<unknown> = Promise.resolve();
  return <R extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<R[]> => {
    const next = last.then(async () => (await client.query<R>(sql, values)).rows);
    last = next.catch(() => {});
    return next;
  };
};

type Ask = ReturnType<typeof inTurn>;

const findDead = async (ask: Ask, own: ReadonlySet<string>): Promise<string[]> => {
  const dead: string[] = [];
  for (const { id } of await ask<{ id: string }>(holders, [[...own]])) {
    const [tried] = await ask<{ free: boolean }>(`select pg_try_advisory_lock(${lockKey}) as free`, [id]);
    if (!tried?.free) continue;
    await ask(`select pg_advisory_unlock(${lockKey})`, [id]);
    dead.push(id);
  }
  return dead;
};

/**
 * Holds a session lock for the workers of this process and, every three seconds, frees the jobs of workers whose lock nobody
 * holds any more: the queue alone would wait four hours for them. Gives a function that lets go.
 */
export const holdWorkerLocks = async (events: WorkerEvents): Promise<() => Promise<void>> => {
  const client = new pg.Client({ connectionString: config().DATABASE_URL, application_name: "immersion worker locks" });
  const ask = inTurn(client);
  const own = new Set<string>();
  // Without its locks this process would be taken for dead: better to stop and be started again.
  const stopAtOnce = (error: unknown) => {
    log().fatal({ err: error }, "worker lost its locks");
    process.exit(1);
  };
  client.on("error", stopAtOnce);
  await client.connect();
  // The queue writes the pool's id, not the worker's, on the jobs that it gives out.
  events.on("pool:create", ({ workerPool }) => {
    own.add(workerPool.id);
    ask(`select pg_advisory_lock(${lockKey})`, [workerPool.id]).catch(stopAtOnce);
  });
  const takeOver = async () => {
    const dead = await findDead(ask, own);
    if (dead.length === 0) return;
    await ask("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
    log().warn({ workers: dead.length }, "jobs of stopped workers freed");
  };
  const timer = setInterval(() => {
    takeOver().catch((error: unknown) => log().error({ err: error }, "take-over failed"));
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await client.end();
  };
};
