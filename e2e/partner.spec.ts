import { see } from "./support/look";
import { expect, test } from "./support/test";

test.describe("the partner API, served @once", () => {
  for (const address of ["/api/v3/offers?sortBy=date", "/API/V3/Offers/?sortBy=date", "/api/v2/Webhooks/"]) {
    test(`answers ${address} itself, without sending it elsewhere`, async ({ request }) => {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status()).toBe(400);
      expect(await response.json()).toMatchObject({ issues: [expect.stringContaining("authorization")] });
    });
  }

  test("says in JSON that an address is unknown", async ({ request }) => {
    const response = await request.get("/api/v3/unknown");
    expect([response.status(), await response.json()]).toEqual([404, { status: 404, message: "Route not found" }]);
  });

  test("sends a page with a last slash to its one address", async ({ request }) => {
    const response = await request.get("/recherche/?tri=date", { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([308, "/recherche?tri=date"]);
  });

  test("has none of the routes of a bench", async ({ request }) => {
    for (const address of ["/plancher", "/api/plancher"]) expect((await request.get(address)).status()).toBe(404);
  });
});

test("the link that a partner has known for long leads to a request that shows what it brought @once", async ({
  person,
}) => {
  const page = await person();
  const job = JSON.stringify({ appellationCode: "11573", appellationLabel: "Boulanger", remoteWorkMode: "HYBRID" });
  const parameters = new URLSearchParams({
    siret: "00000001800028",
    immersionAppellation: job,
    immersionAddress: "5 rue du Modèle, 35000 Rennes",
    email: "personne@example.org",
    skipIntro: "true",
  });
  await page.goto(`/demande-immersion?${parameters}`);
  await see(page, "Demander une convention d’immersion");
  const address = new URL(page.url());
  expect(address.pathname).toBe("/convention/demande");
  expect([...address.searchParams.keys()]).toEqual(["siret", "immersionAddress", "immersionAppellation"]);
  await page.getByRole("button", { name: /Commencer/ }).click();
  await see(page, "Votre demande de convention");
  await page.getByRole("link", { name: "L’entreprise" }).click();
  await expect(page.getByLabel("SIRET", { exact: true })).toHaveValue("00000001800028");
  await page.getByRole("link", { name: "Toutes les parties" }).click();
  await page.getByRole("link", { name: "Dates et horaires" }).click();
  await expect(page.getByLabel(/^Adresse de l’immersion/)).toHaveValue("5 rue du Modèle, 35000 Rennes");
  await expect(page.getByLabel("En partie à distance")).toBeChecked();
});
