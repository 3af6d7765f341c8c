// `npm run prove -- accessibility`: the journeys, each page of which is checked by axe; what the declaration of accessibility prints goes to docs/proofs/accessibility.json.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Advice } from "./console.mjs";
import { root } from "./prepare.mjs";

const proof = path.join(root, "docs/proofs/accessibility.json");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "accessibility-"));
const record = path.join(folder, "checks.jsonl");

const journeys = () =>
  new Promise((resolve) => {
    const env = { ...process.env, ACCESSIBILITY_RECORD: record };
    spawn(process.execPath, ["scripts/journeys.mjs"], { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const distinct = (values) => [...new Set(values)];

const summary = (checks) => ({
  date: new Date().toISOString().slice(0, 10),
  engine: checks[0].engine,
  browser: `Chromium ${checks[0].browser}`,
  rules: distinct(checks.flatMap(({ rules }) => rules)).length,
  checks: checks.length,
  widths: distinct(checks.map(({ width }) => width)).sort((a, b) => a - b),
  violations: checks.reduce((sum, { violations }) => sum + violations, 0),
  pages: distinct(checks.map(({ page }) => page)).sort(),
});

/** Runs every journey and writes down what axe saw; gives the exit code. */
export const proveAccessibility = async () => {
  try {
    // A run that stopped half-way would declare more than it saw.
    if ((await journeys()) !== 0)
      throw new Advice("The journeys failed: the declaration keeps the figures of the run before.");
    const lines = fs.readFileSync(record, "utf8").trim().split("\n");
    const measured = summary(lines.map((line) => JSON.parse(line)));
    fs.writeFileSync(proof, `${JSON.stringify(measured, null, 2)}\n`);
    console.log(`\n${measured.checks} checks of ${measured.pages.length} pages: docs/proofs/accessibility.json`);
    return 0;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};
