import type { Page } from "@playwright/test";
import { openConvention } from "./support/acts";
import { look } from "./support/look";
import { messageTo } from "./support/mailbox";
import { throughProConnect } from "./support/pro-connect";
import { expect, test } from "./support/test";

/** From the convention's page to what is checked before it leaves, with one answer changed. */
const change = async (page: Page, part: string, heading: string, [label, value]: readonly [string, string]) => {
  await look(page, "Modifier la convention");
  await page.getByRole("button", { name: "Modifier les réponses" }).click();
  await expect(page.getByRole("heading", { name: "Les quatre étapes" })).toBeVisible();
  await page.getByRole("link", { name: part }).click();
  await look(page, heading);
  await page.getByLabel(label).fill(value);
  const here = page.url();
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await page.waitForURL(({ href }) => href !== here);
  await page.goto(`${page.url().replace(/\/[^/]+$/, "")}/verifier`);
  await look(page, "Vérifiez, puis envoyez");
};

/** Adam's convention waits for a signature: see prisma/seed/conventions.ts. */
test("a candidate edits and signs at once, their agency edits a contact, its answers are taken up again @once", async ({
  person,
}) => {
  const candidate = await person();
  const link = await openConvention(candidate, "adam.temoin@example.org", /./);
  await look(candidate, /Adam, votre immersion/);
  await candidate.getByRole("link", { name: "Modifiez la convention" }).click();
  await change(candidate, "Le métier et les tâches", "Quel métier allez-vous découvrir ?", [
    "Ce que vous ferez",
    "Changer des plaquettes de frein avec la personne qui accueille",
  ]);
  await expect(candidate.getByText("Tout le monde signe de nouveau")).toBeVisible();
  await expect(candidate.locator("ins").filter({ hasText: "plaquettes de frein" })).toBeVisible();
  await candidate.getByRole("button", { name: "Envoyer et signer" }).click();
  await expect(candidate.getByText("Écrivez pourquoi vous changez la convention.").first()).toBeVisible();
  await candidate.getByLabel("Pourquoi ce changement ?").fill("Le garage propose une autre tâche.");
  await candidate.getByLabel(/je suis d’accord et je la signe/).check();
  await candidate.getByRole("button", { name: "Envoyer et signer" }).click();
  await candidate.waitForURL(link);
  await expect(candidate.getByText(/^C’est signé/)).toBeVisible();
  await messageTo("karim.temoin@example.org", /À signer de nouveau/);

  const agency = await person();
  await throughProConnect(agency, { person: /Nadia Modèle/ });
  await expect(agency.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
  await agency.goto("/espace/agence?tache=toutes");
  await agency.getByRole("link", { name: "Adam Témoin" }).first().click();
  await look(agency, /Adam Témoin/);
  await agency.getByRole("link", { name: "Modifier la convention" }).click();
  await change(agency, "La personne en immersion", "Qui part en immersion ?", ["Prénom et nom", "Dominique Exemple"]);
  await expect(agency.getByText("Personne ne signe de nouveau")).toBeVisible();
  await agency.getByLabel("Pourquoi ce changement ?").fill("Nouvelle personne à prévenir.");
  await agency.getByRole("button", { name: "Envoyer la modification" }).click();
  await look(agency, /Adam Témoin/);
  await expect(agency.getByText("Partiellement signée").first()).toBeVisible();

  await agency.getByRole("link", { name: "Reprendre dans une nouvelle demande" }).click();
  await look(agency, "Reprendre dans une nouvelle demande");
  await agency.getByRole("button", { name: "Ouvrir la nouvelle demande" }).click();
  await agency.waitForURL(/\/convention\/demande\//);
  await agency.getByRole("link", { name: "Le métier et les tâches" }).click();
  await look(agency, "Quel métier allez-vous découvrir ?");
  await expect(agency.getByLabel("Ce que vous ferez")).toHaveValue(/plaquettes de frein/);
});
