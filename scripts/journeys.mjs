// The journeys of e2e/, against the built product on its own freshly seeded database, with its own mailbox.
import { spawn } from "node:child_process";
import { ensureBrowser } from "./browser.mjs";
import { step, stopWith } from "./console.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { buildSite, prepare, root, runProgram, tsx } from "./prepare.mjs";
import { processFamily, startProduct, waitFor } from "./processes.mjs";

const database = "immersion_journeys";

const playwright = (env) =>
  new Promise((resolve) => {
    const args = [`${root}/node_modules/@playwright/test/cli.js`, "test", ...process.argv.slice(2)];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const main = async () => {
  await prepare();
  const browser = await ensureBrowser();
  // These need the packages, which may have been installed only now.
  const { createTestDatabase, openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom, startSimulators } = await import("./demonstration.mjs");
  const server = await openServer();
  await step("Preparing the journeys' database", () => createTestDatabase(server, database));
  await buildSite();
  const ports = portsFrom(await freePort(Number(process.env.PORT ?? 3900)));
  const env = demonstrationEnvironment(server, database, ports, { LOG_LEVEL: "error" });
  await step("Seeding", () => runProgram(process.execPath, [...tsx, "scripts/seed.ts"], { env }));
  const family = processFamily();
  try {
    await step("Starting the product", async () => {
      startSimulators(family, env, ports);
      await startProduct(family, env, ports.web);
      await waitFor(`http://localhost:${ports.mailbox}/`);
    });
    return await playwright({
      ...process.env,
      BASE_URL: env.PUBLIC_URL,
      MAILBOX_URL: env.MAILBOX_URL,
      CHROMIUM_PATH: browser,
      DATABASE_OWNER_URL: server.ownerUrl("postgres"),
    });
  } finally {
    await family.stop();
  }
};

try {
  process.exit(await main());
} catch (error) {
  stopWith(error);
}
