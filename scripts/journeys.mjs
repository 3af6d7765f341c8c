// The journeys of e2e/, against the built product on its own freshly seeded database, with its own mailbox.
import { spawn } from "node:child_process";
import { ensureBrowser } from "./browser.mjs";
import { step, stopWith } from "./console.mjs";
import { freePort } from "./embedded-postgres.mjs";
import { prepare, root } from "./prepare.mjs";
import { startGallery, waitFor } from "./processes.mjs";
import { withServed } from "./served.mjs";

const playwright = (env) =>
  new Promise((resolve) => {
    const args = [`${root}/node_modules/@playwright/test/cli.js`, "test", ...process.argv.slice(2)];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const journeys = async (browser, { env, ports, server, family }) => {
  const gallery = await freePort(ports.web + 20);
  await step("Starting the components' page", async () => {
    startGallery(family, env, gallery);
    await waitFor(`http://localhost:${gallery}/composants`, 120);
  });
  const { demonstrationPartner } = await import("./demonstration.mjs");
  return playwright({
    ...process.env,
    PARTNER_KEY: demonstrationPartner("immersion_journeys")?.key ?? "",
    BASE_URL: env.PUBLIC_URL,
    MAILBOX_URL: env.MAILBOX_URL,
    SERVICES_URL: `http://127.0.0.1:${ports.services}`,
    GALLERY_URL: `http://localhost:${gallery}`,
    CHROMIUM_PATH: browser,
    DATABASE_OWNER_URL: server.ownerUrl("postgres"),
  });
};

try {
  await prepare();
  const browser = await ensureBrowser();
  const served = { database: "immersion_journeys", firstPort: Number(process.env.PORT ?? 3900) };
  process.exit(await withServed(served, (product) => journeys(browser, product)));
} catch (error) {
  stopWith(error);
}
