// The journeys of e2e/, against the built product on its own freshly seeded database, with its own mailbox.
import { spawn } from "node:child_process";
import { ensureBrowser } from "./browser.mjs";
import { step, stopWith } from "./console.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { buildSite, prepare, root, runProgram } from "./prepare.mjs";
import { processFamily, waitFor } from "./processes.mjs";

const database = "immersion_journeys";
const tsx = ["--import", "tsx"];

const playwright = (env) =>
  new Promise((resolve) => {
    const args = [`${root}/node_modules/@playwright/test/cli.js`, "test", ...process.argv.slice(2)];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const main = async () => {
  await prepare();
  const browser = await ensureBrowser();
  // These need the packages, which may have been installed only now.
  const { createDatabase, dropDatabase, migrateDatabase, openServer, relaxDurability } = await import(
    "./databases.mjs"
  );
  const { demonstrationEnvironment, portsFrom } = await import("./demonstration.mjs");
  const server = await openServer();
  await step("Preparing the journeys' database", async () => {
    await dropDatabase(server, database);
    await createDatabase(server, database);
    await migrateDatabase(server, database, () => {});
    await relaxDurability(server, database);
  });
  await buildSite();
  const ports = portsFrom(await freePort(3900));
  const env = demonstrationEnvironment(server, database, ports, { LOG_LEVEL: "error" });
  await step("Seeding", () => runProgram(process.execPath, [...tsx, "scripts/seed.ts"], { env }));
  const family = processFamily();
  try {
    await step("Starting the product", async () => {
      const own = {
        SMTP_PORT: String(ports.smtp),
        MAILBOX_PORT: String(ports.mailbox),
        SERVICES_PORT: String(ports.services),
      };
      family.start("simulators", [...tsx, "scripts/simulators.ts"], { ...env, ...own });
      family.start("web", [`${root}/node_modules/next/dist/bin/next`, "start", "-p", String(ports.web)], env, {
        quiet: true,
      });
      family.start("worker", [...tsx, "scripts/worker.ts"], env);
      await waitFor(`http://localhost:${ports.web}/api/ready`);
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
