// Applies prisma/migrations with the book-keeping of `prisma migrate deploy` (table _prisma_migrations, checksums,
// advisory lock 72707369), then the job queue's own tables, then the rights of the application's role.
import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

const folder = fileURLToPath(new URL("../prisma/migrations", import.meta.url));

const applyOne = async (db, name, sql, checksum) => {
  const id = randomUUID();
  await db.query("insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)", [
    id,
    checksum,
    name,
  ]);
  try {
    // The simple protocol makes one implicit transaction of the whole file.
    await db.query(sql);
  } catch (error) {
    await db.query("update _prisma_migrations set logs = $2 where id = $1", [id, error.stack]);
    throw new Error(`P3018: migration ${name} failed: ${error.message}`, { cause: error });
  }
  await db.query("update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1", [id]);
};

const applyMigrations = async (db, log) => {
  await db.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  const { rows } = await db.query(
    "select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null",
  );
  const failed = rows.find((row) => !row.finished_at);
  if (failed) throw new Error(`P3009: migration ${failed.migration_name} failed earlier; run "prisma migrate resolve"`);
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  for (const name of names.sort()) {
    const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    const known = applied.get(name);
    if (known === undefined) {
      await applyOne(db, name, sql, checksum);
      log(`migration ${name} applied`);
    } else if (known !== checksum) log(`warning: migration ${name} was modified after it was applied`);
  }
};

/** The queue tells of each of its own migrations: only its warnings are news here. */
const warningsOnly = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.warn(message);
});

/** Tables that the application may only read and add to. */
const appendOnly = ["journal_entries", "signature_evidence"];

/** Gives the application's role what it needs, and takes away what would let it rewrite history. */
const grantRights = async (db, role) => {
  const app = pg.escapeIdentifier(role);
  await db.query(`
    grant usage on schema public to ${app};
    grant select, insert, update, delete on all tables in schema public to ${app};
    grant usage on all sequences in schema public to ${app};
    revoke all on _prisma_migrations from ${app};
    revoke update, delete, truncate on ${appendOnly.join(", ")} from ${app};`);
  // The queue's tables carry row security: the role that works on them has to own them.
  const { rows } = await db.query(`
    select format('alter %s %s owner to ${app}', kind, name) as statement from (
      select 'table' as kind, c.oid::regclass::text as name from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p', 'v')
      union all
      select 'function', p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'graphile_worker'::regnamespace
      union all
      select 'type', t.oid::regtype::text from pg_type t
        where t.typnamespace = 'graphile_worker'::regnamespace and t.typrelid <> 0
          and (select relkind from pg_class where oid = t.typrelid) = 'c'
    ) owned`);
  await db.query(`alter schema graphile_worker owner to ${app}`);
  for (const { statement } of rows) await db.query(statement);
};

/** Brings one database up to date; `appRole` is the role that web and worker connect as. Safe to run from several processes. */
export async function migrate({ ownerUrl, appRole, log = console.log }) {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    await db.query("select pg_advisory_lock(72707369)");
    await applyMigrations(db, log);
    await runMigrations({ connectionString: ownerUrl, logger: warningsOnly });
    if (appRole) await grantRights(db, appRole);
  } finally {
    await db.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { DATABASE_OWNER_URL, DATABASE_URL } = process.env;
  if (!DATABASE_OWNER_URL || !DATABASE_URL) {
    console.error("Set DATABASE_OWNER_URL (a role that may create tables) and DATABASE_URL (the application's role).");
    process.exit(1);
  }
  await migrate({ ownerUrl: DATABASE_OWNER_URL, appRole: decodeURIComponent(new URL(DATABASE_URL).username) });
}
