import type { Page } from "@playwright/test";
import { losePartnersNews } from "./support/database";
import { look } from "./support/look";
import { messageTo } from "./support/mailbox";
import { throughProConnect } from "./support/pro-connect";
import { fillDate, mondayIn } from "./support/request";
import { expect, test } from "./support/test";

const open = async (page: Page, name: string): Promise<void> => {
  await page.goto("/espace/agence?tache=toutes");
  await page.getByRole("link", { name }).first().click();
  await look(page, new RegExp(name));
};

test("an agency has its blank prepared and takes it away @once", async ({ person }) => {
  const agency = await person();
  await throughProConnect(agency, { person: /Victor Exemple/ });
  await agency
    .getByRole("link", { name: /^Modèle de convention à remplir/ })
    .first()
    .click();
  await look(agency, "Modèle de convention à remplir");
  await agency.getByRole("button", { name: "Préparer le modèle" }).click();
  const file = agency.getByRole("link", { name: "Télécharger le modèle (PDF)" });
  await expect(agency.getByText("Le modèle se prépare.").or(file)).toBeVisible();
  await expect(async () => {
    await agency.reload();
    await expect(file).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await look(agency, "Modèle de convention à remplir");
  const answer = await agency.request.get((await file.getAttribute("href")) ?? "");
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
});

/** Lina's convention waits for signatures, Maël's is validated, both in a two-step agency: see prisma/seed/conventions.ts. */
test("an agency corrects an address, names a counsellor, transfers, corrects and renews @once", async ({ person }) => {
  const agency = await person();
  // Without a code: other journeys sign in as Victor at the same moment.
  await throughProConnect(agency, { person: /Victor Exemple/ });
  await expect(agency.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
  await open(agency, "Lina Imaginée");

  await agency.getByRole("link", { name: "Corriger un e-mail ou un téléphone" }).click();
  await look(agency, "Corriger un e-mail ou un téléphone");
  await agency.getByRole("button", { name: "Enregistrer la correction" }).click();
  await expect(agency.getByText("Choisissez la personne.").first()).toBeVisible();
  await agency.getByLabel("Lina Imaginée").check();
  await agency.getByLabel("Nouvel e-mail").fill("lina.imaginee.juste@example.org");
  await agency.getByRole("button", { name: "Enregistrer la correction" }).click();
  await look(agency, /Lina Imaginée/);
  await messageTo("lina.imaginee@example.org", /a été remplacée/);
  await messageTo("lina.imaginee.juste@example.org", /Contact corrigé/);

  await agency.getByRole("link", { name: "Changer le nom du conseiller" }).click();
  await look(agency, "Changer le nom du conseiller");
  await agency.getByLabel("Prénom du conseiller").fill("Inès");
  await agency.getByLabel("Nom du conseiller", { exact: true }).fill("Démo");
  await agency.getByRole("button", { name: "Enregistrer le nom" }).click();
  await look(agency, /Lina Imaginée/);
  await expect(agency.getByText("Nom du conseiller changé")).toBeVisible();

  await agency.getByRole("link", { name: "Transférer à une autre structure" }).click();
  await look(agency, "Transférer à une autre structure");
  const agencies = agency.getByLabel("Nouvelle structure");
  const other = agencies.locator("option", { hasText: "France Travail" }).first();
  await agencies.selectOption((await other.getAttribute("value")) ?? "");
  await agency.getByLabel("Pourquoi ?").fill("Lina a déménagé à Nantes.");
  await agency.getByRole("button", { name: "Transférer la convention" }).click();
  await look(agency, /^Bonjour /);
  await messageTo("lina.imaginee.juste@example.org", /À signer de nouveau/);

  await open(agency, "Maël Conforme");
  await agency.getByRole("link", { name: "Corriger une information" }).click();
  await look(agency, "Corriger une information");
  await agency.getByLabel("Son poste").fill("");
  await agency.getByRole("button", { name: "Enregistrer les corrections" }).click();
  await expect(agency.getByRole("heading", { name: "Il y a une erreur à corriger" })).toBeVisible();
  await agency.getByLabel("Son poste").fill("Cheffe d’atelier");
  await agency.getByRole("button", { name: "Enregistrer les corrections" }).click();
  await look(agency, /Maël Conforme/);
  await expect(agency.getByText("Correction d’une convention close")).toBeVisible();

  await agency.getByRole("link", { name: "Renouveler la convention" }).click();
  await look(agency, "Renouveler la convention");
  await fillDate(agency, "Premier jour", mondayIn(40));
  await fillDate(agency, "Dernier jour", mondayIn(40, 3));
  await expect(agency.getByText("4 jours de présence")).toBeVisible();
  await agency.getByLabel("Pourquoi renouveler ?").fill("Il reste la mécanique des deux-roues à découvrir.");
  await agency.getByRole("button", { name: "Créer le renouvellement" }).click();
  await look(agency, /Maël Conforme/);
  await agency.getByRole("link", { name: /^la convention IF-/ }).click();
  await look(agency, /Maël Conforme/);
  await expect(agency.getByText("Renouvellement de")).toBeVisible();
});

/** Nour's convention is cancelled for as long as the demonstration lives, and its partner was told so. */
test("an agency sees what a partner did not receive, and has it sent again @once", async ({ person }) => {
  await losePartnersNews("Nour", "Reportée");
  const agency = await person();
  await throughProConnect(agency, { person: /Sonia Témoin/ });
  await look(agency, "Bonjour Sonia");
  await agency.getByRole("link", { name: /Non transmises/ }).click();
  await agency.waitForURL(/tache=non-transmis/);
  await agency.getByRole("link", { name: "Nour Reportée" }).click();
  await look(agency, /Nour Reportée/);
  await expect(agency.getByText("Plus aucun envoi prévu")).toBeVisible();
  await expect(agency.getByText(/réponse 503/)).toBeVisible();
  await agency.getByRole("button", { name: /^Envoyer de nouveau/ }).click();
  await expect(agency.getByText("Plus aucun envoi prévu")).toHaveCount(0);
  await expect(async () => {
    await agency.reload();
    await expect(agency.getByRole("heading", { name: "Transmission aux partenaires" })).toHaveCount(0, {
      timeout: 1_000,
    });
  }).toPass({ timeout: 60_000 });
});
