import { expect, type Page } from "@playwright/test";

/** What somebody chooses on the simulated provider's page. */
export type Choice = { readonly person: RegExp; readonly strong?: boolean; readonly fault?: string };

/** Goes from the sign-in page to the simulated provider and chooses whom to be there. */
export const throughProConnect = async (page: Page, { person, strong, fault }: Choice): Promise<void> => {
  await page.goto("/connexion");
  await page.getByRole("button", { name: "Se connecter avec ProConnect" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "ProConnect de démonstration" })).toBeVisible();
  const people = page.getByLabel("Personne");
  const option = people.locator("option").filter({ hasText: person });
  await people.selectOption(await option.getAttribute("value"));
  if (strong) await page.getByLabel("Avec deux facteurs").check();
  if (fault) {
    await page.getByText("Pour les essais").click();
    await page.getByLabel("Réponse").selectOption({ label: fault });
  }
  await page.getByRole("button", { name: "Continuer" }).click();
};
