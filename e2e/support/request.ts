import type { Page } from "@playwright/test";
import { see } from "./look";

/** Begins a request and goes to its part about the company. */
export const beginAtCompany = async (page: Page): Promise<void> => {
  await page.goto("/convention/demande");
  await page.getByRole("button", { name: /Commencer/ }).click();
  await see(page, "Votre demande de convention");
  await page.getByRole("link", { name: "L’entreprise" }).click();
  await see(page, "Quelle entreprise vous accueille ?");
};
