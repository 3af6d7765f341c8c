import type { Tx } from "./db/client";
import { db } from "./db/client";

/** Where a job goes: two jobs with one key are one; jobs of one named queue run one after the other. */
export type JobOptions = {
  readonly key?: string;
  readonly queue?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
};

/** Adds a job within the caller's transaction: it exists if and only if the transaction commits. */
export const addJob = async (
  task: string,
  payload: { readonly [key: string]: string },
  options: JobOptions = {},
  tx: Tx = db(),
): Promise<void> => {
  await tx.$executeRaw`select graphile_worker.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::json, queue_name := ${options.queue ?? null}::text,
    run_at := ${options.runAt ?? null}::timestamptz, max_attempts := ${options.maxAttempts ?? 25}::int, job_key := ${options.key ?? null}::text,
    job_key_mode := 'preserve_run_at')`;
};
