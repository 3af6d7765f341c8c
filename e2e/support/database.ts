import { expect } from "@playwright/test";
import pg from "pg";

/** The database that the journeys run on. */
export const database = "immersion_journeys";

/** Its address, as its owner. */
export const databaseAddress = (): string => {
  const address = new URL(process.env.DATABASE_OWNER_URL ?? "");
  address.pathname = `/${database}`;
  return address.href;
};

/** Has the worker of the journeys run one of the jobs that the clock starts, without waiting for its hour; comes back when it has. */
export const runJob = async (name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseAddress() });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>("select id from graphile_worker.add_job($1)", [name]);
    await expect
      .poll(
        async () => (await client.query("select from graphile_worker.jobs where id = $1", [rows[0]?.id])).rowCount,
        {
          message: `the job ${name}`,
          timeout: 60_000,
        },
      )
      .toBe(0);
  } finally {
    await client.end();
  }
};
