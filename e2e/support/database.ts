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

const withDatabase = async <T>(use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: databaseAddress() });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

/** Makes of the last thing that partners were told of somebody's convention one that every try failed, five hours ago. */
export const losePartnersNews = (firstName: string, lastName: string): Promise<void> =>
  withDatabase(async (client) => {
    const { rowCount } = await client.query(
      `update webhook_deliveries set status = 'exhausted', attempts = 10, last_outcome = '503',
         last_attempt_at = now() - interval '5 hours', next_attempt_at = null
       where id = (select d.id from webhook_deliveries d
         join convention_actors a on a.convention_id = d.convention_id and a.role = 'beneficiary'
         where a.first_name = $1 and a.last_name = $2 and d.status = 'delivered' order by d.sequence desc limit 1)`,
      [firstName, lastName],
    );
    expect(rowCount).toBe(1);
  });

/** Has the worker of the journeys run one of the jobs that the clock starts, without waiting for its hour; comes back when it has. */
export const runJob = (name: string): Promise<void> =>
  withDatabase(async (client) => {
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
  });
