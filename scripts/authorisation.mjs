// The authorisation matrix: every route and action of the built site, called as everybody, on a database of its own. No worker
// runs, so that a row that changes was changed by the call.
import { spawn } from "node:child_process";
import { step, stopWith } from "./console.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { buildSite, next, prepare, root } from "./prepare.mjs";
import { processFamily, waitFor } from "./processes.mjs";

const vitest = (env) =>
  new Promise((resolve) => {
    const args = [
      `${root}/node_modules/vitest/vitest.mjs`,
      "run",
      "--project",
      "authorisation",
      ...process.argv.slice(2),
    ];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const main = async () => {
  await prepare();
  const { createTestDatabase, openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom, startSimulators } = await import("./demonstration.mjs");
  const server = await openServer();
  const database = "immersion_authorisation";
  await step("Preparing the matrix's database", () => createTestDatabase(server, database));
  await buildSite();
  const ports = portsFrom(await freePort(3950));
  const env = demonstrationEnvironment(server, database, ports, {
    LOG_LEVEL: "error",
    MAX_API_CONSUMER_CALLS_PER_SECOND: "1000",
  });
  const family = processFamily();
  try {
    startSimulators(family, env, ports);
    family.start("web", [next, "start", "-p", String(ports.web)], env, { quiet: true });
    await waitFor(`${env.PUBLIC_URL}/api/health`);
    return await vitest({ ...env, NODE_ENV: "test" });
  } finally {
    await family.stop();
  }
};

try {
  process.exit(await main());
} catch (error) {
  stopWith(error);
}
