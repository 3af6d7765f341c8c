#!/usr/bin/env node
// Drop-in replacement for Prisma's native "schema-engine": JSON-RPC over stdio, backed by
// @prisma/schema-engine-wasm (npm) + @prisma/adapter-pg. Enabled with PRISMA_SCHEMA_ENGINE_BINARY=<this file>.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

// PostgreSQL's internal one-byte type "char" (oid 18), which the introspection reads, is unknown to adapter-pg 7.10:
// it travels as bpchar (1042) and is declared Character in MigrationPg.
const { addFields } = pg.Result.prototype;
pg.Result.prototype.addFields = function (fields) {
  for (const f of fields) if (f.dataTypeID === 18) Object.assign(f, { dataTypeID: 1042, isChar: true });
  return addFields.call(this, fields);
};

const require = createRequire(import.meta.url);
const { values: opt, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datasource: { type: "string" }, datamodels: { type: "string", multiple: true } },
});
const url = opt.datasource ? JSON.parse(opt.datasource).url : undefined;
const log = (level, fields) =>
  process.stderr.write(
    `${JSON.stringify({ level, target: "schema_engine::logger", fields, timestamp: new Date().toISOString() })}\n`,
  );

/** The native engine creates the database when it is missing; so do we. */
async function withMaintenanceDb(fn) {
  const u = new URL(url);
  const name = decodeURIComponent(u.pathname.slice(1));
  u.pathname = "/postgres";
  u.search = "";
  const client = new pg.Client({ connectionString: u.href });
  await client.connect();
  try {
    return await fn(client, name);
  } finally {
    await client.end();
  }
}
const exists = () =>
  withMaintenanceDb(
    async (c, name) => (await c.query("select 1 from pg_database where datname = $1", [name])).rowCount > 0,
  );
const create = () => withMaintenanceDb((c, name) => c.query(`create database ${pg.escapeIdentifier(name)}`));

if (positionals[0] === "cli") {
  log("INFO", { message: "Starting schema engine" }); // the CLI drops the first line of stderr
  try {
    if (positionals[1] === "create-database") await create();
    else if (positionals[1] === "can-connect-to-database" && !(await exists()))
      throw Object.assign(new Error("Database does not exist"), { error_code: "P1003" });
    process.exit(0);
  } catch (e) {
    log("ERROR", { message: e.message || e.code || String(e), error_code: e.error_code ?? "P1001" });
    process.exit(1);
  }
}

/**
 * Faults of adapter-pg 7.10 as a migration adapter: scripts are cut at every ';' (breaks $$ function bodies $$),
 * and the shadow database is dropped before its own connections are closed (PostgreSQL refuses).
 */
class MigrationPg extends PrismaPg {
  async connect() {
    const db = await super.connect();
    db.executeScript = (script) =>
      db
        .underlyingDriver()
        .query(script)
        .then(
          () => {},
          (e) => db.onError(e),
        );
    const { performIO, queryRaw } = db;
    db.queryRaw = async (query) => {
      let fields = [];
      const spy = Object.create(db, {
        performIO: {
          value: async (q) => {
            const r = await performIO.call(db, q);
            fields = r.fields;
            return r;
          },
        },
      });
      const out = await queryRaw.call(spy, query);
      fields.forEach((f, i) => {
        if (f.isChar) out.columnTypes[i] = ColumnTypeEnum.Character;
      });
      return out;
    };
    return db;
  }
  async connectToShadowDb() {
    const main = await this.connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new MigrationPg({ ...parseIntoClientConfig(url), database }).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await main.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await main.dispose();
    };
    return shadow;
  }
}

// The engine reports a Rust panic here, then traps.
let panic;
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message: (m) => {
    panic = m;
  },
};
process.on("uncaughtException", (e) => {
  log("ERROR", { message: panic ?? e.stack });
  process.exit(101);
});

let engine;
async function getEngine() {
  if (engine) return engine;
  const bytes = await readFile(
    require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm"),
  );
  const wasm = (await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue })).instance.exports;
  glue.__wbg_set_wasm(wasm);
  wasm.__wbindgen_start();
  const schema = url ? (new URL(url).searchParams.get("schema") ?? undefined) : undefined;
  // parsed, not { connectionString }: a connection string would win over the name of the shadow database
  const config = parseIntoClientConfig(url ?? "postgresql://localhost/none");
  const datamodels = await Promise.all((opt.datamodels ?? []).map(async (p) => [p, await readFile(p, "utf8")]));
  engine = await glue.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new MigrationPg(config, { schema })),
  );
  return engine;
}

/** These two only find the shadow schema in the engine's cache, which devDiagnostic fills. */
const primed = (method) => async (e, p) => {
  await e.devDiagnostic({ migrationsList: p.migrationsList, filters: p.filters });
  return e[method](p);
};
const handlers = {
  createDatabase: async () => {
    await create();
    return { databaseName: new URL(url).pathname.slice(1) };
  },
  getDatabaseVersion: async (e, p) => e.version(p),
  evaluateDataLoss: primed("evaluateDataLoss"),
  createMigration: primed("createMigration"),
};
let queue = Promise.resolve();
createInterface({ input: process.stdin, crlfDelay: Infinity })
  .on("line", (line) => {
    const { id, method, params } = JSON.parse(line);
    if (!method) return; // acknowledgement of a "print"
    queue = queue.then(async () => {
      let out;
      try {
        const result =
          method === "createDatabase"
            ? await handlers.createDatabase()
            : await (async () => {
                const e = await getEngine();
                return handlers[method] ? handlers[method](e, params) : e[method](params);
              })();
        if (method === "diff" && result?.stdout)
          process.stdout.write(
            `${JSON.stringify({ jsonrpc: "2.0", id: 1e9, method: "print", params: { content: result.stdout } })}\n`,
          );
        out = { result: result ?? null };
      } catch (err) {
        const message = panic ?? err?.message ?? String(err);
        out = {
          error: {
            code: 4466,
            message: "An error happened. Check the data field for details.",
            data: { is_panic: false, message, error_code: err?.code ?? err?.error_code },
          },
        };
      }
      process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...out })}\n`);
    });
  })
  .on("close", () => queue.finally(() => process.exit(0)));
