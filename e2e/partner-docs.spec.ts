import { look, see } from "./support/look";
import { expect, test } from "./support/test";

test("a partner reads the guide and the reference, and tries a call from the page @once", async ({ person }) => {
  const page = await person();
  await page.goto("/partenaires");
  await look(page, "L’API pour vos logiciels");
  await page.getByRole("link", { name: "Référence de l’API" }).click();
  await look(page, "Référence de l’API");
  await page.goto("/doc-api?version=v3");
  await expect(page).toHaveURL(/\/partenaires\/reference$/);
  const search = page.getByRole("region", { name: /^Rechercher des offres d.immersion$/ });
  await search.getByText("Essayer", { exact: true }).click();
  await search.getByLabel("sortBy").fill("date");
  await search.getByLabel("Votre clé").fill(process.env.PARTNER_KEY ?? "");
  await search.getByRole("button", { name: "Appeler" }).click();
  await expect(search.getByText(/Réponse 200, encore \d appels? possibles/)).toBeVisible();
  await expect(search.getByRole("region", { name: "Corps de la réponse" })).toContainText('"totalRecords"');
  await look(page, "Référence de l’API");
});

test("the documentation reads without JavaScript @sans-js", async ({ person }) => {
  const page = await person();
  await page.goto("/partenaires/reference");
  await see(page, "Référence de l’API");
  await expect(page.getByText("POST /api/v3/webhooks", { exact: true })).toBeVisible();
  await expect(page.getByText("Essayer", { exact: true })).toHaveCount(0);
});
