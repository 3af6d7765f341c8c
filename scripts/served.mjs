// The built product, served on a database of its own for as long as something looks at it: journeys, walks, pictures.
import { step } from "./console.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { buildSite, runProgram, tsx } from "./prepare.mjs";
import { processFamily, startProduct, startSite, waitFor } from "./processes.mjs";

/**
 * Makes a database anew, seeds it unless told not to, serves the product on it with its simulators, calls `use` with the
 * environment, the ports and the family of processes, then stops everything. Without a worker nothing happens but what is asked over HTTP.
 */
export const withServed = async ({ database, firstPort, overrides = {}, seeded = true, worker = true }, use) => {
  // These need the packages, which may have been installed only now.
  const { createTestDatabase, openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom, startSimulators } = await import("./demonstration.mjs");
  const server = await openServer();
  await step(`Preparing ${database}`, () => createTestDatabase(server, database));
  await buildSite();
  const ports = portsFrom(await freePort(firstPort));
  const env = demonstrationEnvironment(server, database, ports, { LOG_LEVEL: "error", ...overrides });
  if (seeded) await step("Seeding", () => runProgram(process.execPath, [...tsx, "scripts/seed.ts"], { env }));
  const family = processFamily();
  try {
    await step("Starting the product", async () => {
      startSimulators(family, env, ports);
      if (worker) await startProduct(family, env, ports.web);
      else startSite(family, env, ports.web);
      await waitFor(`http://localhost:${ports.web}/api/health`);
      await waitFor(`http://localhost:${ports.mailbox}/`);
    });
    return await use({ env, ports, server, family });
  } finally {
    await family.stop();
  }
};
