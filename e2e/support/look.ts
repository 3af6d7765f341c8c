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

/** What a page must be each time somebody sees it: there, no wider than the screen, accessible. Needs JavaScript, for axe itself. */
export const look = async (page: Page, heading: string | RegExp): Promise<void> => {
  await see(page, heading);
  // After a move within the site the title comes a moment after the page.
  await expect(page).toHaveTitle(/.+/);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    `accessibility of ${page.url()}`,
  ).toEqual([]);
};
