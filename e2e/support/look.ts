import { appendFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The page is there, under its title, and no wider than the screen. */
export const see = async (page: Page, heading: string | RegExp): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `horizontal overflow of ${page.url()}`).toBeLessThanOrEqual(0);
};

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** An address without the ids of one convention, offer or request. */
const addressOf = (page: Page): string =>
  new URL(page.url()).pathname.replace(/\/(?:[0-9a-f-]{36}|\d{5,}|[\w-]{20,})(?=\/|$)/g, "/…");

/** Adds a check to the record that `npm run prove -- accessibility` reads. */
const record = async (page: Page, { violations, passes, testEngine }: AxeResults): Promise<void> => {
  const file = process.env.ACCESSIBILITY_RECORD;
  if (!file) return;
  const check = {
    page: addressOf(page),
    width: page.viewportSize()?.width,
    rules: [...passes, ...violations].map(({ id }) => id),
    violations: violations.reduce((sum, { nodes }) => sum + nodes.length, 0),
    engine: `${testEngine.name} ${testEngine.version}`,
    browser: page.context().browser()?.version(),
  };
  await appendFile(file, `${JSON.stringify(check)}\n`);
};

/** What a page must be each time somebody sees it: there, no wider than the screen, accessible. Needs JavaScript, for axe itself. */
export const look = async (page: Page, heading: string | RegExp): Promise<void> => {
  await see(page, heading);
  // After a move within the site the title comes a moment after the page.
  await expect(page).toHaveTitle(/.+/);
  const results = await new AxeBuilder({ page }).withTags(rules).analyze();
  await record(page, results);
  const { violations } = results;
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    `accessibility of ${page.url()}`,
  ).toEqual([]);
};
