import { defineConfig, devices } from "@playwright/test";

// scripts/journeys.mjs finds the browser and starts the product; CHROMIUM_PATH is empty for Playwright's own.
const executablePath = process.env.CHROMIUM_PATH;
const launchOptions = {
  ...(executablePath && { executablePath }),
  // A sandbox of Chromium refuses to start as root; background requests have no place in a test.
  args: [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
const desktop = { ...devices["Desktop Chrome"], launchOptions };
const phone = {
  ...devices["Desktop Chrome"],
  viewport: { width: 320, height: 720 },
  isMobile: true,
  hasTouch: true,
  launchOptions,
};

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // An unattended run tries a journey once more and lists it as flaky, with the trace of that second attempt; a person's run shows it at once.
  retries: process.env.CI ? 1 : 0,
  // Ample: two browsers, the server and the database share the cores; what is slow is told by the benches.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
  },
  projects: [
    { name: "desktop", grepInvert: /@sans-js|@once|@troubled|@outage/, use: desktop },
    // The same people sign in on both, and a new code makes the one before it worthless: one screen after the other.
    { name: "phone", grepInvert: /@sans-js|@once|@troubled|@outage/, use: phone, dependencies: ["desktop"] },
    { name: "once", grep: /@once/, use: desktop },
    // What breaks something for everybody comes last, one after the other.
    { name: "troubled", grep: /@troubled/, use: desktop, dependencies: ["desktop", "phone", "once", "sans-js"] },
    { name: "outage", grep: /@outage/, use: desktop, dependencies: ["troubled"] },
    { name: "sans-js", grep: /@sans-js/, use: { ...desktop, javaScriptEnabled: false } },
  ],
});
