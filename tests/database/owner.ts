import pg from "pg";

/** Runs SQL as the database's owner, behind the application's back: for tests that tamper. */
export const asOwner = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};
