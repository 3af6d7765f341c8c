import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { look, see } from "./support/look";
import { throughProConnect } from "./support/pro-connect";
import { expect, test } from "./support/test";

const signedIn = async (page: Page, person: RegExp): Promise<void> => {
  await throughProConnect(page, { person });
  await expect(page.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
};

const rows = (page: Page) => page.getByRole("table").getByRole("rowheader");
const search = (page: Page) => page.getByLabel("Nom, entreprise, SIRET, e-mail ou référence");

/** Looks for words, and waits for the list under its view. */
const lookFor = async (page: Page, words: string): Promise<string> => {
  await search(page).fill(words);
  await page.getByRole("button", { name: "Filtrer la liste" }).click();
  await page.waitForURL(/vue=[0-9a-f-]{36}/);
  return page.url();
};

/** Eden's convention is rejected and Nour's cancelled, for as long as the demonstration lives: see prisma/seed/conventions.ts. */
test("a counsellor filters, comes back, searches by name, keeps a view and shares it @once", async ({ person }) => {
  const sonia = await person();
  await signedIn(sonia, /Sonia Témoin/);
  await look(sonia, "Bonjour Sonia");
  for (const task of [
    "À vérifier",
    "À valider",
    "Signatures urgentes",
    "Messages non remis",
    "Non transmises",
    "Bilans à relancer",
  ])
    await expect(
      sonia.getByRole("list", { name: "Ce qui attend" }).getByRole("link", { name: new RegExp(task) }),
    ).toHaveText(/\d/);

  await sonia.getByRole("link", { name: "Toutes", exact: true }).click();
  await sonia.waitForURL(/tache=toutes/);
  await sonia.getByText("Filtres, ordre et colonnes").click();
  await look(sonia, "Bonjour Sonia");
  await sonia.getByRole("group", { name: "Statut" }).getByLabel("Rejetée").check();
  await sonia.getByRole("group", { name: "Colonnes" }).getByLabel("Référence").check();
  await sonia.getByRole("button", { name: "Filtrer la liste" }).click();
  await sonia.waitForURL(/statut=REJECTED/);
  const filtered = sonia.url();
  await expect(rows(sonia).filter({ hasText: "Eden Écartée" })).toBeVisible();
  await expect(rows(sonia).filter({ hasText: "Nour Reportée" })).toHaveCount(0);
  await expect(sonia.getByRole("columnheader", { name: "Référence" })).toBeVisible();
  await sonia.getByRole("link", { name: "Dates", exact: true }).click();
  await sonia.waitForURL(/tri=dateStart&sens=asc/);
  await expect(sonia.getByRole("columnheader", { name: "Dates" })).toHaveAttribute("aria-sort", "ascending");

  await sonia.goBack();
  await sonia.waitForURL(filtered);
  await sonia.getByRole("link", { name: "Eden Écartée" }).click();
  await see(sonia, /Eden Écartée/);
  await sonia.goBack();
  await sonia.waitForURL(filtered);
  await expect(rows(sonia).filter({ hasText: "Eden Écartée" })).toBeVisible();
  await sonia.getByText(/Filtres, ordre et colonnes.: 1.filtre/).click();
  await expect(sonia.getByRole("group", { name: "Statut" }).getByLabel("Rejetée")).toBeChecked();

  await sonia.getByRole("link", { name: "Enlever les filtres" }).click();
  await sonia.waitForURL(/tache=toutes$/);
  const found = await lookFor(sonia, "ecart EDE");
  expect(found).not.toMatch(/ecart|ede/i);
  await expect(rows(sonia)).toHaveText(/Eden Écartée/);
  await expect(search(sonia)).toHaveValue("ecart EDE");
  await look(sonia, "Bonjour Sonia");

  await sonia.getByRole("link", { name: "Enregistrer cette vue" }).click();
  await look(sonia, "Enregistrer cette vue");
  await sonia.getByRole("button", { name: "Enregistrer la vue" }).click();
  await expect(sonia.getByText("Donnez un nom à cette vue.").first()).toBeVisible();
  await sonia.getByLabel("Nom de la vue").fill("Suivi d’Eden");
  await sonia
    .getByLabel("Qui voit cette vue")
    .selectOption({ label: "Tous les membres de Mission locale de Rennes (exemple)" });
  await sonia.getByRole("button", { name: "Enregistrer la vue" }).click();
  await sonia.waitForURL((url) => url.pathname === "/espace/agence" && url.href !== found);
  const shared = sonia.url();
  await look(sonia, "Bonjour Sonia");
  await expect(sonia.getByRole("link", { name: /Suivi d’Eden/ })).toHaveAttribute("aria-current", "page");

  const victor = await person();
  await signedIn(victor, /Victor Exemple/);
  await victor.getByRole("link", { name: /Suivi d’Eden/ }).click();
  await victor.waitForURL(shared);
  await expect(rows(victor)).toHaveText(/Eden Écartée/);
  expect((await victor.request.get(found)).status(), "somebody else's search").toBe(404);

  const [file] = await Promise.all([
    sonia.waitForEvent("download"),
    sonia.getByRole("button", { name: "Exporter (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^conventions-\d{4}-\d{2}-\d{2}\.csv$/);
  const content = await readFile(await file.path(), "utf8");
  expect(content).toMatch(/^\uFEFFCandidat;Métier;Entreprise;Premier jour;Dernier jour;Statut;Doit agir\r\n/);
  expect(content.trim().split("\r\n").slice(1)).toEqual([expect.stringMatching(/^Eden Écartée;.*;Rejetée;Personne$/)]);

  await sonia.getByRole("link", { name: "Renommer, partager ou supprimer cette vue" }).click();
  await look(sonia, "Changer cette vue");
  await sonia.getByLabel("Nom de la vue").fill("Eden");
  await sonia.getByLabel("Qui voit cette vue").selectOption("");
  await sonia.getByRole("button", { name: "Enregistrer les changements" }).click();
  await sonia.waitForURL(shared);
  expect((await victor.request.get(shared)).status(), "a view that is no longer shared").toBe(404);
  await sonia.getByRole("link", { name: "Renommer, partager ou supprimer cette vue" }).click();
  await sonia.getByRole("button", { name: "Supprimer la vue" }).click();
  await sonia.waitForURL(/tache=toutes/);
  await expect(sonia.getByRole("link", { name: "Eden", exact: true })).toHaveCount(0);
});

/** Goes on with the keyboard until what has the focus is named so. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return (labelled ?? "").trim();
    });
    if (focused === name) return;
  }
  throw new Error(`the keyboard never comes to ${name}`);
};

test("a counsellor's list by keyboard alone, on a narrow screen @once", async ({ person }) => {
  const page = await person();
  await signedIn(page, /Sonia Témoin/);
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto("/espace/agence?tache=toutes");
  await look(page, "Bonjour Sonia");
  await tabTo(page, "Nom, entreprise, SIRET, e-mail ou référence");
  await page.keyboard.type("reportee nour");
  await page.keyboard.press("Enter");
  await page.waitForURL(/vue=/);
  await expect(rows(page)).toHaveText(/Nour Reportée/);
  await look(page, "Bonjour Sonia");
  await tabTo(page, "Filtres, ordre et colonnes");
  await page.keyboard.press("Enter");
  await look(page, "Bonjour Sonia");
  await page.keyboard.press("Enter");
  await tabTo(page, "Nour Reportée");
  await page.keyboard.press("Enter");
  await see(page, /Nour Reportée/);
  await page.goBack();
  await expect(rows(page)).toHaveText(/Nour Reportée/);
});

test("a search by name and its view need no script @sans-js", async ({ person }) => {
  const page = await person();
  await signedIn(page, /Sonia Témoin/);
  await lookFor(page, "eden");
  await expect(rows(page)).toHaveText(/Eden Écartée/);
  await page.getByRole("link", { name: "Enregistrer cette vue" }).click();
  await page.getByRole("button", { name: "Enregistrer la vue" }).click();
  await see(page, "Enregistrer cette vue");
  await expect(page.getByText("Donnez un nom à cette vue.").first()).toBeVisible();
});
