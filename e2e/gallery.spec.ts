import type { BrowserContextOptions, Page } from "@playwright/test";
import { look, see } from "./support/look";
import { expect, test } from "./support/test";

const gallery = `${process.env.GALLERY_URL}/composants`;

const schemes = ["light", "dark"] as const;
const widths = [320, 1280] as const;

/** What the element with the focus is called, as assistive technology says it. */
const focused = (page: Page) => page.locator(":focus");

const opened = async (page: Page): Promise<void> => {
  await page.goto(gallery);
  await expect(page.getByRole("heading", { level: 1, name: "Composants" })).toBeVisible();
  // Hydrated: a field that only suggests once scripts run says so.
  await expect(page.getByRole("combobox", { name: "Métier à découvrir" })).toBeVisible();
};

test.describe("every component @once", () => {
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const screen: BrowserContextOptions = { colorScheme, viewport: { width, height: 800 } };

      test.describe(`${colorScheme}, ${width} px`, () => {
        test.use(screen);

        test("is accessible at rest, and keeps within the screen", async ({ page }) => {
          await opened(page);
          await look(page, "Composants");
        });

        test("is accessible when it is refused: the summary has the focus and leads to each field", async ({
          page,
        }) => {
          await opened(page);
          await page.getByRole("button", { name: "Envoyer le formulaire" }).click();
          const summary = page.getByRole("region", { name: "Il y a 12 erreurs à corriger" });
          await expect(summary).toBeFocused();
          await expect(page).toHaveTitle(/^Erreur/);
          await look(page, "Composants");
          await summary.getByRole("link", { name: "Le SIRET compte 14 chiffres. Il en manque 2." }).press("Enter");
          await expect(page.getByLabel("SIRET")).toBeFocused();
          await expect(page.getByLabel("SIRET")).toHaveAccessibleDescription(/Il en manque 2/);
        });

        test("is accessible with a dialog open", async ({ page }) => {
          await opened(page);
          await page.getByRole("link", { name: "Refuser cette convention" }).click();
          await expect(page.getByRole("dialog", { name: "Refuser cette convention" })).toBeVisible();
          await look(page, "Composants");
        });
      });
    }
  }

  test("keeps within half the screen: 200 % zoom", async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await opened(page);
    await look(page, "Composants");
  });
});

test.describe("forced colours @once", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("every component stays within the screen, and what is current or focused still shows", async ({ page }) => {
    await opened(page);
    await see(page, "Composants");
    const current = page.getByRole("link", { name: "Liste" });
    expect(await current.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe("underline");
    await page.getByLabel("SIRET").focus();
    expect(await focused(page).evaluate((control) => getComputedStyle(control).outlineStyle)).toBe("solid");
  });
});

test.describe("with the keyboard alone @once", () => {
  test("the focus goes through everything in the order of the page, and is always seen", async ({ page }) => {
    await opened(page);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
    await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeInViewport();
    const seen: { top: number; name: string; outlined: boolean; inside: boolean }[] = [];
    const step = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          top: box.top + window.scrollY,
          name: element.textContent?.trim() || (element.getAttribute("name") ?? ""),
          outlined: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 3,
          inside: box.top < innerHeight && box.bottom > 0,
        };
      });
    for (let stop = await step(); stop && seen.length < 150; stop = await step()) {
      seen.push(stop);
      await page.keyboard.press("Tab");
    }
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.length, "the focus leaves the page at its end").toBeLessThan(150);
    expect(seen.filter(({ outlined }) => !outlined)).toEqual([]);
    expect(seen.filter(({ inside }) => !inside)).toEqual([]);
    // A line of buttons is one line: only a move up by more than its height would be out of order.
    const backwards = seen.filter(({ top }, index) => index > 3 && top < (seen[index - 1]?.top ?? 0) - 80);
    expect(backwards).toEqual([]);
  });

  test("a combobox opens, chooses with the arrows, and closes without losing what was typed", async ({ page }) => {
    await opened(page);
    const box = page.getByRole("combobox", { name: "Métier à découvrir" });
    const suggestions = page.getByRole("listbox", { name: "Suggestions" });
    await box.focus();
    await page.keyboard.type("bo");
    await expect(suggestions.getByRole("option")).toHaveCount(3);
    await expect(page.getByText("3 suggestions")).toBeAttached();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(suggestions.getByRole("option", { name: /Boucher/ })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(box).toHaveValue("Boucher, bouchère");
    await expect(suggestions.getByRole("option")).toHaveCount(0);
    await box.fill("");
    await page.keyboard.type("bott");
    await expect(suggestions.getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(suggestions.getByRole("option")).toHaveCount(0);
    await expect(box).toHaveValue("bott");
    await expect(box).toBeFocused();
    await box.fill("zzz");
    await expect(page.getByText("Aucune suggestion. Essayez un autre mot.").first()).toBeAttached();
  });

  test("a combobox whose service is down says so and stays a field", async ({ page }) => {
    await opened(page);
    const box = page.getByRole("combobox", { name: "Métier à découvrir" });
    await box.fill("panne");
    await expect(page.getByText(/Pas de suggestion pour l’instant/).first()).toBeAttached();
    await expect(box).toHaveValue("panne");
  });

  test("a dialog takes the focus, keeps it, and gives it back", async ({ page }) => {
    await opened(page);
    const opener = page.getByRole("link", { name: "Refuser cette convention" });
    const dialog = page.getByRole("dialog", { name: "Refuser cette convention" });
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Fermer" })).toBeFocused();
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press("Tab");
      // Between two rounds the focus may stand on the browser's own bar, never on the page beneath.
      const outside = await page.evaluate(() => {
        const element = document.activeElement;
        return element !== document.body && element !== null && !element.closest("dialog");
      });
      expect(outside).toBe(false);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Fermer" }).press("Enter");
    await expect(opener).toBeFocused();
  });

  test("segments are links: Enter changes the view and its address", async ({ page }) => {
    await opened(page);
    const views = page.getByRole("navigation", { name: "Voir les résultats" });
    await expect(views.getByRole("link", { name: "Liste" })).toHaveAttribute("aria-current", "true");
    await views.getByRole("link", { name: "Carte" }).press("Enter");
    await expect(views.getByRole("link", { name: "Carte" })).toHaveAttribute("aria-current", "true");
    expect(new URL(page.url()).searchParams.get("vue")).toBe("carte");
  });

  test("what was just done is said without taking the focus, and stays", async ({ page }) => {
    await opened(page);
    await expect(page.getByRole("status").filter({ hasText: "Votre nom est enregistré." })).toBeAttached();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});

test("no build holds the page of the components @once", async ({ request }) => {
  expect((await request.get("/composants")).status()).toBe(404);
  expect((await request.get("/composants/suggestions?q=bo")).status()).toBe(404);
});
