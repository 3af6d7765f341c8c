import { look, see } from "./support/look";
import { expect, test } from "./support/test";

const pages = [
  { address: "/aide", heading: "Comprendre l’immersion et la convention" },
  { address: "/confidentialite", heading: "Vos données personnelles" },
  { address: "/mentions-legales", heading: "Mentions légales" },
  { address: "/verifier", heading: "Vérifier un document" },
  { address: "/accessibilite", heading: "Déclaration d’accessibilité" },
] as const;

test.describe("pages that the law wants", () => {
  for (const { address, heading } of pages) {
    test(`${address} is accessible and has one address`, async ({ page }) => {
      await page.goto(address);
      await look(page, heading);
      const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
      expect(canonical).toBe(new URL(address, page.url()).href);
      await page.emulateMedia({ colorScheme: "dark" });
      await look(page, heading);
    });
  }

  test("every page of the footer is there, from any page", async ({ page, request }) => {
    for (const from of ["/", "/connexion", "/nowhere"]) {
      await page.goto(from);
      const links = page.getByRole("contentinfo").getByRole("link");
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(addresses).toEqual(expect.arrayContaining(pages.map(({ address }) => address)));
      for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
    }
  });

  test("where personal data are asked, one sentence leads to the privacy notice", async ({ page }) => {
    await page.goto("/connexion");
    await page.getByRole("link", { name: "Vos données et vos droits" }).click();
    await look(page, "Vos données personnelles");
    await expect(page.getByRole("row", { name: /Convention validée.*2 ans, puis 3 ans en archive/ })).toBeAttached();
  });
});

test.describe("pages that the law wants, without JavaScript @sans-js", () => {
  for (const { address, heading } of pages) {
    test(`${address} reads as well`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.goto(address);
      await see(page, heading);
    });
  }

  test("a theme is chosen at the foot of the page, kept, and given back to the system", async ({ page }) => {
    await page.goto("/aide");
    const html = page.locator("html");
    await page.getByRole("button", { name: "Sombre" }).click();
    await see(page, "Comprendre l’immersion et la convention");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("button", { name: "Sombre" })).toHaveAttribute("aria-pressed", "true");
    await page.goto("/nowhere");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await page.getByRole("button", { name: "Comme mon appareil" }).click();
    await expect(html).not.toHaveAttribute("data-theme", /./);
  });
});

test.describe("the theme @once", () => {
  test("is changed where one stands: nothing typed is lost, and paper stays light", async ({ page }) => {
    await page.goto("/connexion");
    const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await canvas();
    await page.getByLabel("Adresse e-mail professionnelle").fill("personne@structure.example.org");
    await page.getByRole("button", { name: "Sombre" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect.poll(canvas).not.toBe(light);
    await expect(page.getByLabel("Adresse e-mail professionnelle")).toHaveValue("personne@structure.example.org");
    await look(page, "Se connecter à l’espace professionnel");
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
  });
});
