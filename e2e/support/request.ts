import type { Page } from "@playwright/test";
import { see } from "./look";

const begin = async (page: Page): Promise<void> => {
  await page.goto("/convention/demande");
  await page.getByRole("button", { name: /Commencer/ }).click();
  await see(page, "Votre demande de convention");
};

/** Begins a request and goes to its part about dates and hours. */
export const beginAtHours = async (page: Page): Promise<void> => {
  await begin(page);
  await page.getByRole("link", { name: "Dates et horaires" }).click();
  await see(page, "Quand et où travaillerez-vous ?");
};

/** A date in the three fields of a form. */
export const fillDate = async (page: Page, legend: string, date: Date): Promise<void> => {
  const group = page.getByRole("group", { name: legend, exact: true });
  await group.getByLabel("Jour", { exact: true }).fill(String(date.getUTCDate()));
  await group.getByLabel("Mois").fill(String(date.getUTCMonth() + 1));
  await group.getByLabel("Année").fill(String(date.getUTCFullYear()));
};

/** A Monday this many days from now or later. */
export const mondayIn = (days: number): Date => {
  const date = new Date(Date.now() + days * 86_400_000);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7));
  return date;
};

/** Begins a request and goes to its part about the company. */
export const beginAtCompany = async (page: Page): Promise<void> => {
  await begin(page);
  await page.getByRole("link", { name: "L’entreprise" }).click();
  await see(page, "Quelle entreprise vous accueille ?");
};
