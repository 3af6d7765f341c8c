import type { WorkerEvents } from "graphile-worker";
import pg from "pg";
import { config } from "./config";
import { log } from "./log";

const everyMs = 5_000;

/** The session lock by which a living worker is known; `$1` is the worker's id. */
const lockKey = "hashtext('immersion-worker'), hashtext($1)";

/** Workers that hold a job or a queue, other than those of this process (`$1`); the grace covers a worker just being born. */
const holders = `
  select locked_by as id from graphile_worker._private_jobs where locked_at < now() - interval '2 seconds' and locked_by <> all($1::text[])
  union
  select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '2 seconds' and locked_by <> all($1::text[])`;

const findDead = async (client: pg.Client, own: ReadonlySet<string>): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(holders, [[...own]]);
  const dead: string[] = [];
  for (const { id } of rows) {
    const tried = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(${lockKey}) as free`, [id]);
    if (!tried.rows[0]?.free) continue;
    await client.query(`select pg_advisory_unlock(${lockKey})`, [id]);
    dead.push(id);
  }
  return dead;
};

/**
 * Holds a session lock for each worker of this process and, every five seconds, frees the jobs of workers whose lock nobody
 * holds any more: the queue alone would wait four hours for them. Gives a function that lets go.
 */
export const holdWorkerLocks = async (events: WorkerEvents): Promise<() => Promise<void>> => {
  const client = new pg.Client({ connectionString: config().DATABASE_URL, application_name: "immersion worker locks" });
  const own = new Set<string>();
  // Without its locks this process would be taken for dead: better to stop and be started again.
  client.on("error", (error) => {
    log().fatal({ err: error }, "worker lost its lock connection");
    process.exit(1);
  });
  await client.connect();
  events.on("worker:create", ({ worker }) => {
    own.add(worker.workerId);
    void client.query(`select pg_advisory_lock(${lockKey})`, [worker.workerId]);
  });
  const takeOver = async () => {
    const dead = await findDead(client, own);
    if (dead.length === 0) return;
    await client.query("select graphile_worker.force_unlock_workers($1::text[])", [dead]);
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
