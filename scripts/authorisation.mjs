// The authorisation matrix: every route and action of the built site, called as everybody. No worker runs, so that a row that
// changes was changed by the call.
import { spawn } from "node:child_process";
import { stopWith } from "./console.mjs";
import { prepare, root } from "./prepare.mjs";
import { withServed } from "./served.mjs";

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

const served = {
  database: "immersion_authorisation",
  firstPort: Number(process.env.PORT ?? 3950),
  seeded: false,
  worker: false,
  overrides: { MAX_API_CONSUMER_CALLS_PER_SECOND: "1000" },
};

try {
  await prepare();
  process.exit(await withServed(served, ({ env }) => vitest({ ...env, NODE_ENV: "test" })));
} catch (error) {
  stopWith(error);
}
