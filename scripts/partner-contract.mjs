// The contract of the partner API, checked number by number over HTTP against the built site. No worker runs: nothing waits for one.
import { spawn } from "node:child_process";
import { stopWith } from "./console.mjs";
import { prepare, root } from "./prepare.mjs";
import { withServed } from "./served.mjs";

const vitest = (env) =>
  new Promise((resolve) => {
    const args = [`${root}/node_modules/vitest/vitest.mjs`, "run", "--project", "contract", ...process.argv.slice(2)];
    spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const served = {
  database: "immersion_contract",
  firstPort: Number(process.env.PORT ?? 3970),
  seeded: false,
  worker: false,
};

try {
  await prepare();
  process.exit(await withServed(served, ({ env }) => vitest({ ...env, NODE_ENV: "test" })));
} catch (error) {
  stopWith(error);
}
