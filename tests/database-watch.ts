import { Client } from "pg";

// Statistics of searches and of partners' calls, and answers kept of outside services, follow what is read; none holds anything of anybody.
const unwatched = [
  "rate_limits",
  "_prisma_migrations",
  "searches_made",
  "api_usage",
  "service_turns",
  "service_answers",
];

/** Tells whether anything changed in a database between two calls of it. */
export const databaseWatch = async (connectionString: string | undefined) => {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1",
    [unwatched],
  );
  const sums = rows.map(({ name }) => {
    const row = name === "sessions" ? "(to_jsonb(t) - 'last_seen_at')::text" : "t::text";
    return `(select coalesce(sum(hashtextextended(${row}, 0)), 0)::text || '/' || count(*) from "${name}" t)`;
  });
  const ask = async (query: string): Promise<string> =>
    (await client.query<{ value: string }>(`select ${query} as value`)).rows[0]?.value ?? "";
  const known = { transaction: "", print: "" };
  return {
    fingerprint: async (): Promise<string> => {
      // Nothing can have been written while no transaction was given a number: the long sum is spared.
      const transaction = await ask("pg_snapshot_xmax(pg_current_snapshot())::text");
      if (transaction !== known.transaction)
        Object.assign(known, { transaction, print: await ask(`concat_ws(' ', ${sums.join(", ")})`) });
      return known.print;
    },
    end: () => client.end(),
  };
};
