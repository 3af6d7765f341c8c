import { see } from "./support/look";
import { expect, test } from "./support/test";

test.describe("without JavaScript @sans-js", () => {
  test("a candidate searches, goes on to the next page, reads an offer and comes back to the same search", async ({
    person,
  }) => {
    const page = await person();
    await page.goto("/");
    await page.getByLabel("Quelle ville ?").fill("Rennes");
    await page.getByLabel("À moins de").selectOption("20");
    await page.getByRole("button", { name: "Rechercher" }).click();
    await see(page, /offres autour de Rennes/);
    await page.getByRole("link", { name: "Page suivante" }).click();
    await see(page, /offres autour de Rennes/);
    const search = page.url();
    await page
      .getByRole("article")
      .or(page.getByRole("listitem"))
      .getByRole("heading", { level: 2 })
      .getByRole("link")
      .first()
      .click();
    await expect(page.getByRole("link", { name: "Demander une convention" })).toBeVisible();
    await see(page, /.+/);
    await page
      .getByRole("link", { name: /résultats|recherche/i })
      .first()
      .click();
    expect(new URL(page.url()).searchParams.get("page")).toBe(new URL(search).searchParams.get("page"));
  });

  test("a town that nobody knows is told beside the field, and what was typed stays", async ({ person }) => {
    const page = await person();
    await page.goto("/recherche");
    await page.getByLabel("Quel métier ?").fill("boulanger");
    await page.getByLabel("Quelle ville ?").fill("Atlantide-sur-Rien");
    await page.getByRole("button", { name: "Rechercher" }).click();
    await see(page, "Précisez votre recherche");
    await expect(page.getByLabel("Quelle ville ?")).toHaveValue("Atlantide-sur-Rien");
    await expect(page.getByLabel("Quelle ville ?")).toHaveAttribute("aria-invalid", "true");
  });

  test("a request is begun, saved with a mistake that is told, and found again", async ({ person }) => {
    const page = await person();
    await page.goto("/convention/demande?siret=00000001800028&metier=11573");
    await page.getByRole("button", { name: /Commencer/ }).click();
    await see(page, "Votre demande de convention");
    await page.getByRole("link", { name: "L’entreprise" }).click();
    await see(page, "Quelle entreprise vous accueille ?");
    await page.getByLabel("SIRET", { exact: true }).fill("123");
    await page.getByLabel("Sa fonction").fill("Boulangère");
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await see(page, "Quelle entreprise vous accueille ?");
    await expect(page.getByText("Le SIRET compte 14 chiffres").first()).toBeVisible();
    await expect(page.getByLabel("Sa fonction")).toHaveValue("Boulangère");
    await page.getByRole("button", { name: "Enregistrer et revenir à la liste" }).click();
    await see(page, "Votre demande de convention");
    await page.goto("/convention/demande");
    await page.getByRole("link", { name: "Reprendre cette demande" }).click();
    await page.getByRole("link", { name: "L’entreprise" }).click();
    await expect(page.getByLabel("SIRET", { exact: true })).toHaveValue("123");
  });
});
