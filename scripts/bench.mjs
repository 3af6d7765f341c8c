// `npm run bench -- search`, `convention`, `dashboard`, `partner`, `webhooks` or `documents`: measures the built product on databases of its own; figures go to bench/results and docs/performance.md.
import { spawn } from "node:child_process";
import { Advice, step, stopWith } from "./console.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { buildSite, prepare, root, runProgram, tsx } from "./prepare.mjs";
import { processFamily, startSite, waitFor } from "./processes.mjs";

/** Each bench, and what fills each database that it measures. */
const benches = {
  search: {
    script: "bench/search.ts",
    databases: { immersion_bench_search_100k: { script: "bench/fill.ts", env: { BENCH_COMPANIES: "100000" } } },
    /** With --million. */
    larger: { immersion_bench_search_1m: { script: "bench/fill.ts", env: { BENCH_COMPANIES: "1000000" } } },
  },
  convention: {
    script: "bench/convention.ts",
    databases: {
      immersion_bench_convention_10k: { script: "bench/fill-conventions.ts", env: { BENCH_CONVENTIONS: "10000" } },
      immersion_bench_convention_1m: { script: "bench/fill-conventions.ts", env: { BENCH_CONVENTIONS: "1000000" } },
    },
    // Commands are measured where they run: no page is asked for.
    web: false,
  },
  dashboard: {
    script: "bench/dashboard.ts",
    databases: {
      immersion_bench_dashboard_1m: { script: "bench/fill-dashboard.ts", env: { BENCH_CONVENTIONS: "1000000" } },
    },
  },
  webhooks: {
    script: "bench/webhooks.ts",
    databases: {
      immersion_bench_webhooks: { script: "bench/fill-conventions.ts", env: { BENCH_CONVENTIONS: "20000" } },
    },
    // Partners are told by the worker: no page is asked for.
    web: false,
  },
  partner: {
    script: "bench/partner.ts",
    databases: {
      immersion_bench_partner_20k: { script: "bench/fill-conventions.ts", env: { BENCH_CONVENTIONS: "20000" } },
    },
    larger: {
      immersion_bench_partner_1m: { script: "bench/fill-conventions.ts", env: { BENCH_CONVENTIONS: "1000000" } },
    },
  },
  documents: {
    script: "bench/documents.ts",
    databases: {
      immersion_bench_documents: { script: "bench/fill-conventions.ts", env: { BENCH_CONVENTIONS: "1000" } },
    },
    web: false,
  },
};

const run = (args, env) =>
  new Promise((resolve) => {
    spawn(process.execPath, [...tsx, ...args], { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const measure = async (server, { script, web: hasWeb = true }, database, env) => {
  if (!hasWeb) return run([script, database], { ...env, BENCH_POSTGRES_PID: String(server.pid) });
  const family = processFamily();
  try {
    const web = startSite(family, env, new URL(env.PUBLIC_URL).port);
    await waitFor(`${env.PUBLIC_URL}/api/ready`);
    return await run([script, database], {
      ...env,
      BENCH_WEB_PID: String(web.pid),
      BENCH_POSTGRES_PID: String(server.pid),
    });
  } finally {
    await family.stop();
  }
};

const main = async () => {
  const bench = benches[process.argv[2] ?? ""];
  if (!bench) throw new Advice(`Which bench? ${Object.keys(benches).join(", ")}`);
  await prepare();
  const { createFilledDatabase, openServer, migrateDatabase } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom } = await import("./demonstration.mjs");
  const server = await openServer();
  const environment = async (database) =>
    demonstrationEnvironment(server, database, portsFrom(await freePort(4220)), {
      BENCH_FLOORS: "1",
      DATABASE_OWNER_URL: server.ownerUrl(database),
      LOG_LEVEL: "error",
      MAX_API_CONSUMER_CALLS_PER_SECOND: "1000000",
      TRUSTED_PROXIES: "1",
      // No outside service is measured.
      LABONNEBOITE_CLIENT_ID: "",
    });
  if (bench.web !== false) await buildSite("bench");
  const databases = { ...bench.databases, ...(process.argv.includes("--million") && bench.larger) };
  for (const [database, fill] of Object.entries(databases)) {
    await createFilledDatabase(server, database, async (unfinished) => {
      await migrateDatabase(server, unfinished, () => {});
      const env = await environment(unfinished);
      await step(`Filling ${database}`, () =>
        runProgram(process.execPath, [...tsx, fill.script], { env: { ...env, ...fill.env } }),
      );
    });
    // One that was filled before may lack what came since.
    await migrateDatabase(server, database, () => {});
    const code = await measure(server, bench, database, await environment(database));
    if (code !== 0) return code;
  }
  return run(["bench/report.ts"], process.env);
};

try {
  process.exit(await main());
} catch (error) {
  stopWith(error);
}
