import type { Page } from "@playwright/test";
import { look, see } from "./support/look";
import { beginAtHours, fillDate, mondayIn } from "./support/request";
import { expect, test } from "./support/test";

const day = 86_400_000;
const start = mondayIn(3);
const on = (days: number): Date => new Date(start.getTime() + days * day);

const different = (page: Page, index: number) =>
  page.getByRole("group", { name: `Jour différent ${index}`, exact: true });
const dayOf = (page: Page, index: number) => different(page, index).getByLabel("Jour", { exact: true });
const week = (page: Page, index: number) =>
  page.getByRole("region", { name: "Semaine par semaine" }).getByRole("listitem").nth(index);

test("a candidate gives a day other hours and a third period, and finds them after the dates have moved @once", async ({
  person,
}) => {
  const page = await person();
  await beginAtHours(page);
  await fillDate(page, "Premier jour", start);
  await fillDate(page, "Dernier jour", on(11));
  await expect(week(page, 1)).toContainText(/35.h/);

  await page.getByRole("button", { name: "Mardi, ajouter une période" }).click();
  await expect(page.getByLabel("Mardi, période 3, début")).toBeFocused();
  await page.getByLabel("Mardi, période 3, début").fill("18");
  await page.getByLabel("Mardi, période 3, fin").fill("19h30");
  await expect(page.getByRole("status").filter({ hasText: "par semaine" })).toHaveText(/36.h.30 par semaine/);
  await page.getByRole("button", { name: "Mardi, retirer la période 3" }).click();
  await expect(page.getByRole("button", { name: "Mardi, ajouter une période" })).toBeFocused();
  await expect(page.getByLabel("Mardi, période 3, début")).toHaveCount(0);

  await page.getByRole("button", { name: "Ajouter un jour différent" }).click();
  await expect(dayOf(page, 1)).toBeFocused();
  await fillDate(page, "Jour différent 1", on(2));
  await expect(week(page, 0)).toContainText(/28.h/);
  await page.getByRole("button", { name: "Ajouter un jour différent" }).click();
  await fillDate(page, "Jour différent 2", on(10));
  await page.getByLabel("Au travail").nth(1).check();
  await page.getByLabel("Jour différent 2, avant la pause, début").fill("8");
  await page.getByLabel("Jour différent 2, avant la pause, fin").fill("20");
  await expect(week(page, 1)).toContainText("10 h par jour au plus");
  await page.getByLabel("Jour différent 2, avant la pause, fin").fill("12");
  await expect(week(page, 1)).toContainText(/32.h/);
  await look(page, "Quand et où travaillerez-vous ?");

  await fillDate(page, "Dernier jour", on(9));
  await expect(page.getByText("n’est plus entre le premier et le dernier jour")).toBeVisible();
  await expect(page.getByLabel("Jour différent 2, avant la pause, fin")).toHaveValue("12");
  await fillDate(page, "Dernier jour", on(10));
  await page.getByLabel(/^Adresse de l’immersion/).fill("1 rue du Modèle, 35000 Rennes");
  const address = page.url();
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page).not.toHaveURL(address);
  await page.goto(address);
  await expect(dayOf(page, 2)).toHaveValue(String(on(10).getUTCDate()));
  await expect(page.getByLabel("Jour différent 2, avant la pause, fin")).toHaveValue("12");
  await page.getByRole("button", { name: "Jour différent 1, retirer de la liste" }).click();
  await expect(page.getByRole("button", { name: "Ajouter un jour différent" })).toBeFocused();
  await expect(dayOf(page, 1)).toHaveValue(String(on(10).getUTCDate()));
  await expect(page.getByLabel("Jour différent 1, avant la pause, fin")).toHaveValue("12");
});

test("without a script each button keeps what was typed and leads to the field it made @sans-js", async ({
  person,
}) => {
  const page = await person();
  await beginAtHours(page);
  await fillDate(page, "Premier jour", start);
  await fillDate(page, "Dernier jour", on(4));
  await page.getByLabel("Lundi, avant la pause, début").fill("neuf");
  await page.getByRole("button", { name: "Mardi, ajouter une période" }).click();
  await see(page, "Quand et où travaillerez-vous ?");
  await expect(page.getByLabel("Mardi, période 3, début")).toBeFocused();
  await expect(page.getByLabel("Lundi, avant la pause, début")).toHaveValue("neuf");
  await page.getByRole("button", { name: "Ajouter un jour différent" }).click();
  await expect(dayOf(page, 1)).toBeFocused();
  await fillDate(page, "Jour différent 1", on(2));
  await page.getByLabel("Lundi, avant la pause, début").fill("9");
  await page.getByLabel(/^Adresse de l’immersion/).fill("1 rue du Modèle, 35000 Rennes");
  await page.getByRole("button", { name: "Enregistrer et revenir à la liste" }).click();
  await see(page, "Votre demande de convention");
  await page.getByRole("link", { name: "Dates et horaires" }).click();
  await expect(week(page, 0)).toContainText(/28.h/);
  await page.getByRole("button", { name: "Jour différent 1, retirer de la liste" }).click();
  await see(page, "Quand et où travaillerez-vous ?");
  await expect(page.getByRole("button", { name: "Ajouter un jour différent" })).toBeFocused();
  await expect(page.getByText("Jour différent 1")).toHaveCount(0);
});
