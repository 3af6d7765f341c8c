// Databases of the embedded server: one for the demonstration, one for journeys, one for each database test file.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { ensurePostgres, stopPostgres } from "./embedded-postgres.mjs";
import { migrate } from "./migrate.mjs";

/** Where the demonstration and the tests keep what they keep, unless the environment says otherwise; made when it is missing. */
export const dataFolder = () => {
  const folder = path.resolve(process.env.IMMERSION_DATA ?? ".data");
  fs.mkdirSync(folder, { recursive: true });
  return folder;
};

const appRole = "immersion_app";

const appPassword = () => {
  const file = path.join(dataFolder(), "app-password");
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return fs.readFileSync(file, "utf8").trim();
};

const withServer = async (ownerUrl, run) => {
  const client = new pg.Client({ connectionString: ownerUrl("postgres") });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

/** Starts or finds the embedded server and gives the URLs of its databases, as owner and as the application. */
export const openServer = async () => {
  const server = await ensurePostgres(path.join(dataFolder(), "pg"));
  const password = appPassword();
  await withServer(server.url, (client) =>
    client.query(`do $$ begin
      perform pg_advisory_xact_lock(72707370);
      if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole}; end if;
      alter role ${appRole} login password ${pg.escapeLiteral(password)};
    end $$`),
  );
  return {
    ...server,
    ownerUrl: server.url,
    appUrl: (name) => `postgresql://${appRole}:${password}@127.0.0.1:${server.port}/${name}`,
  };
};

/** Drops a database, whoever is connected to it. */
export const dropDatabase = (server, name) =>
  withServer(server.ownerUrl, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  );

/** Makes a database when it is missing; `template` is copied into it. Tells whether it is new. */
export const createDatabase = (server, name, template = "template1") =>
  withServer(server.ownerUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return false;
    await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
    return true;
  });

/** Brings a database of the embedded server up to date. */
export const migrateDatabase = (server, name, log) => migrate({ ownerUrl: server.ownerUrl(name), appRole, log });

/** Lets a database answer before its writes are on disk: for tests, whose data nobody misses after a power cut. */
export const relaxDurability = (server, name) =>
  withServer(server.ownerUrl, (client) =>
    client.query(`alter database ${pg.escapeIdentifier(name)} set synchronous_commit = off`),
  );

/** Makes a migrated, empty database anew, for tests and proofs. */
export const createTestDatabase = async (server, name) => {
  await dropDatabase(server, name);
  await createDatabase(server, name);
  await migrateDatabase(server, name, () => {});
  await relaxDurability(server, name);
};

/**
 * Makes a database by a name only once `fill` has filled it whole: what was interrupted is begun again, never taken for done.
 * Tells whether it is new.
 */
export const createFilledDatabase = async (server, name, fill) => {
  const exists = await withServer(
    server.ownerUrl,
    async (client) => (await client.query("select from pg_database where datname = $1", [name])).rowCount > 0,
  );
  if (exists) return false;
  const unfinished = `${name}_unfinished`;
  await dropDatabase(server, unfinished);
  await createDatabase(server, unfinished);
  await fill(unfinished);
  await withServer(server.ownerUrl, (client) =>
    client.query(`alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(name)}`),
  );
  return true;
};

/** Stops the embedded server, unless other programs (tests, a second demonstration) still work with it. */
export const closeServer = async (server) => {
  const others = await withServer(server.ownerUrl, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return rows[0].n;
  });
  if (others === 0) await stopPostgres(path.join(dataFolder(), "pg"));
};
