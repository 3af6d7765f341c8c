import type { Page } from "@playwright/test";
import { look, see } from "./support/look";
import { expect, test } from "./support/test";

const bakers = "/recherche?metier=11573&lieu=Rennes (35000)&lat=48.1113&lon=-1.68";

const openFilters = (page: Page) => page.getByText(/^Filtrer les offres/).click();

/** The same with and without scripts. */
const filter = async (page: Page): Promise<void> => {
  await page.goto("/recherche?lieu=Rennes (35000)&lat=48.1113&lon=-1.68");
  await see(page, /offres autour de Rennes/);
  await openFilters(page);
  await page.getByLabel("Secteur d’activité").selectOption("Industrie manufacturière");
  await page.getByLabel("Par écrit").check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await expect(page.getByText("Filtrer les offres : 2 filtres")).toBeVisible();
  await see(page, /autour de Rennes|Aucune offre/);
  expect(new URL(page.url()).searchParams.get("secteur")).toBe("C");
  await openFilters(page);
  await expect(page.getByLabel("Par écrit")).toBeChecked();
  await page.getByRole("link", { name: "Enlever les filtres" }).click();
  await expect(page.getByText(/^Filtrer les offres$/)).toBeVisible();
};

test.describe("a search", () => {
  test("is filtered, says how many filters are set, and is shared by its address", async ({ person }) => {
    const page = await person();
    await filter(page);
    await openFilters(page);
    await look(page, /offres autour de Rennes/);
    await expect(page.getByRole("button", { name: "Partager cette recherche" })).toBeVisible();
  });

  test("is filtered without JavaScript @sans-js", async ({ person }) => {
    await filter(await person());
  });

  test("finds a company by its name, suggested", async ({ person }) => {
    const page = await person();
    await page.goto(bakers);
    await openFilters(page);
    await page.getByLabel("Nom de l’entreprise ou SIRET").fill("pain imag");
    await page.getByRole("option", { name: /Le Pain Imaginaire/ }).click();
    await page.getByRole("button", { name: "Appliquer les filtres" }).click();
    await look(page, /1 offre/);
    await expect(page.getByRole("link", { name: "Boulangerie Le Pain Imaginaire" })).toBeVisible();
  });

  test("that finds nothing says why and leads to one that does", async ({ person }) => {
    const page = await person();
    await page.goto(`${bakers}&taille=tres-grande`);
    await look(page, /Aucune offre/);
    await page.getByRole("link", { name: /Voir sans les filtres/ }).click();
    await see(page, /offres? autour de Rennes/);
  });

  test("is found again by the Back button, with its place on the page", async ({ person }) => {
    const page = await person();
    await page.goto(`${bakers}&rayon=20`);
    await see(page, /offres autour de Rennes/);
    const last = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").last();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    await last.click();
    await page.waitForURL(/\/entreprise\//);
    await see(page, /.+/);
    await page.goBack();
    await see(page, /offres autour de Rennes/);
    expect(new URL(page.url()).searchParams.get("rayon")).toBe("20");
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before / 2);
  });

  test("shows its page on a map when asked, and says when the ground of the map does not come", async ({ person }) => {
    const page = await person();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route(/data\.geopf\.fr/, (route) => route.fulfill({ contentType: "image/png", body: "rien" }));
    await page.goto(bakers);
    await see(page, /offres? autour de Rennes/);
    expect(asked.filter((url) => /geopf/.test(url))).toEqual([]);
    await page.getByRole("button", { name: "Voir ces offres sur une carte" }).click();
    await expect(page.getByRole("region", { name: "Carte des offres de cette page" })).toBeVisible();
    await expect(page.getByText("Le fond de carte ne répond pas.")).toBeVisible();
    await look(page, /offres? autour de Rennes/);
  });

  test("ends on companies that never registered, and how to approach one", async ({ person }) => {
    const page = await person();
    await page.goto(bakers);
    const others = page.getByRole("region", { name: /autres entreprises à contacter de vous-même/ });
    await expect(others).toBeVisible();
    await look(page, /offres? autour de Rennes/);
    const company = others.getByRole("link").first();
    const name = (await company.textContent()) ?? "";
    await company.click();
    await look(page, name);
    await expect(page.getByText("Cette entreprise n’est pas inscrite ici.")).toBeVisible();
    await page.getByRole("link", { name: "Retour aux résultats" }).click();
    await see(page, /offres? autour de Rennes/);
  });
});

test.describe("what search engines read", () => {
  test("departments, their jobs, their offers, and the list of them all", async ({ person, request }) => {
    const page = await person();
    await page.goto("/immersions");
    await look(page, /par département/);
    await page.getByRole("link", { name: /Ille-et-Vilaine/ }).click();
    await look(page, /Ille-et-Vilaine/);
    await page.getByRole("link", { name: "Boulanger / Boulangère" }).click();
    await look(page, /Boulanger/);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(new URL(canonical ?? "").pathname).toBe(new URL(page.url()).pathname);
    const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "");
    expect(data).toMatchObject({ "@type": "ItemList" });
    const sitemap = await (await request.get("/sitemap.xml")).text();
    expect(sitemap).toContain(new URL(page.url()).pathname);
    expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  });

  test("not a search with filters", async ({ person }) => {
    const page = await person();
    await page.goto(`${bakers}&taille=petite`);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  });
});
