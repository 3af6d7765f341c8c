// `npm test`: every check, from nothing, and one closing line. `npm run check` alone runs the quick ones.
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { stopWith } from "./console.mjs";
import { prepare, root } from "./prepare.mjs";

const node = process.execPath;
const bin = (name) => `${root}/node_modules/${name}`;

/** Each check: what it is, the program that does it, and how its output tells the number of tests. */
const quick = [
  {
    title: "Formatting and lint",
    command: [bin("@biomejs/biome/bin/biome"), "ci", "--colors=off", "--error-on-warnings", "."],
  },
  { title: "Types", command: [bin("typescript/bin/tsc"), "--noEmit", "-p", "."] },
  {
    title: "Boundaries",
    command: [
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "app",
      "components",
      "lib",
      "proxy.ts",
      "scripts/worker.ts",
      "--config",
      ".dependency-cruiser.mjs",
    ],
  },
  { title: "Dead code", command: [bin("knip/bin/knip.js")] },
  { title: "Repeated code", command: [bin("jscpd/bin/jscpd"), "."] },
];
const suites = [
  {
    title: "Unit tests",
    command: [bin("vitest/vitest.mjs"), "run", "--project", "unit"],
    counts: /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/,
  },
  {
    title: "Database tests",
    command: [bin("vitest/vitest.mjs"), "run", "--project", "database"],
    counts: /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/,
  },
];
const authorisation = {
  title: "Authorisation matrix",
  command: ["scripts/authorisation.mjs"],
  counts: /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/,
};
const contract = {
  title: "Contract of the partner API",
  command: ["scripts/partner-contract.mjs"],
  counts: /Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/,
};
const journeys = {
  title: "Journeys in a browser",
  command: ["scripts/journeys.mjs"],
  counts: /^\s+(?:(\d+) failed[\s\S]*?)?(\d+) passed/m,
};

const run = ({ title, command, counts }) =>
  new Promise((resolve) => {
    const started = Date.now();
    console.log(`\n── ${title}`);
    const child = spawn(node, command, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on("close", (code) => {
      const [, failed = 0, passed = 0] = (counts && stripVTControlCharacters(output).match(counts)) ?? [];
      const ok = code === 0;
      console.log(`── ${title}: ${ok ? "passed" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      // A check without tests of its own counts as one; a suite that fails without saying how many has failed once.
      resolve({ ok, passed: counts ? Number(passed) : Number(ok), failed: ok ? 0 : Math.max(1, Number(failed)) });
    });
  });

const quickOnly = process.argv.includes("--quick");

try {
  await prepare();
  const { ensureBrowser } = await import("./browser.mjs");
  if (!quickOnly) await ensureBrowser();
  const results = [];
  for (const check of quickOnly ? [...quick, suites[0]] : [...quick, ...suites, authorisation, contract, journeys])
    results.push(await run(check));
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
} catch (error) {
  stopWith(error);
}
