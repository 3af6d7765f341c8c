// A browser for the journeys: Playwright's own, else the system's, else one that gets installed.
import { existsSync, readFileSync } from "node:fs";
import { Advice, step } from "./console.mjs";
import { runProgram } from "./prepare.mjs";

const systemPaths = () =>
  [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].filter(Boolean);

/** Path of a browser that is there, "" for Playwright's own, or undefined. */
export const findBrowser = async () => {
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return "";
  return systemPaths().find((path) => existsSync(path));
};

const isDebian = () =>
  existsSync("/etc/debian_version") &&
  /debian|ubuntu/i.test(existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "");

const installers = [
  {
    title: "Installing Playwright's browser",
    possible: () => true,
    run: () => runProgram(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]),
  },
  {
    title: "Installing Debian's chromium (a minute or two)",
    possible: () => process.getuid?.() === 0 && isDebian(),
    run: async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      await runProgram("apt-get", ["update", "-q"], { env });
      await runProgram("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
    },
  },
];

/** Finds a browser, or installs one in the first way that works; throws with what to do when none does. */
export const ensureBrowser = async () => {
  const found = await findBrowser();
  if (found !== undefined) return found;
  for (const { title, possible, run } of installers) {
    if (!possible()) continue;
    try {
      await step(title, run);
    } catch {
      console.log("  … not possible here, trying another way");
    }
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Advice(
    "No browser for the journeys. Install Chromium or Chrome, or set CHROMIUM_PATH to one, then run `npm test` again.",
  );
};
