import type { Page } from "@playwright/test";
import { fileOf, openConvention, signConvention } from "./support/acts";
import { look, see } from "./support/look";
import { messageTo } from "./support/mailbox";
import { throughProConnect } from "./support/pro-connect";
import { fillDate, fillPerson, fillWork, goOn, mondayIn, sendRequest } from "./support/request";
import { expect, test } from "./support/test";

const someone = (firstName: string, rank: number) => ({
  firstName,
  lastName: "Quatuor",
  email: `${firstName.toLowerCase()}.quatuor@example.org`,
  phone: `06 39 98 32 0${rank}`,
});
const candidate = someone("Soizic", 1);
const parent = someone("Pierre", 2);
const employer = someone("Denise", 3);
const company = someone("Claude", 4);
const tutor = someone("Mathis", 5);

/** Everybody that a convention may have: a minor with a legal representative, who is employed, and a tutor who does not sign. */
const ask = async (page: Page): Promise<void> => {
  await page.goto("/convention/demande?siret=00000001800028&metier=11573");
  await page.getByRole("button", { name: /Commencer/ }).click();
  await see(page, "Votre demande de convention");
  await page.getByRole("link", { name: /^Continuer/ }).click();

  await see(page, "Qui part en immersion ?");
  await fillPerson(page, 0, candidate);
  const birth = mondayIn(10);
  birth.setUTCFullYear(birth.getUTCFullYear() - 16, 0, 15);
  await fillDate(page, "Date de naissance", birth);
  await page.getByLabel(/^Numéro et rue/).fill("3 rue du Modèle");
  await page.getByLabel("Code postal", { exact: true }).fill("35000");
  await page.getByLabel(/^Ville/).fill("Rennes");
  await page.getByLabel("Votre situation").selectOption("Salarié ou salariée");
  await fillPerson(page, 1, parent);
  await page.getByLabel(/^Je suis salarié/).check();
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Écrivez le SIRET de votre employeur : 14 chiffres.").first()).toBeVisible();
  await look(page, "Qui part en immersion ?");
  await page.getByLabel("Nom de l’entreprise qui vous emploie").fill("Fleurs de Papier");
  await page.getByLabel("SIRET de votre employeur").fill("00000001800028");
  await fillPerson(page, 2, employer);
  await page.getByLabel("Sa fonction chez votre employeur").fill("Gérante");
  await goOn(page, "Qui vous accompagne ?");
  const agencies = page.getByLabel("Votre structure d’accompagnement");
  const oneStep = agencies.locator("option").filter({ hasText: "France Travail" }).first();
  await agencies.selectOption((await oneStep.getAttribute("value")) ?? "");
  await goOn(page, "Quelle entreprise vous accueille ?");
  await fillPerson(page, 0, company);
  await page.getByLabel("Sa fonction").fill("Boulanger");
  await fillPerson(page, 1, tutor);
  await goOn(page, "Quel métier allez-vous découvrir ?");
  await fillWork(page);
  await goOn(page, "Quand et où travaillerez-vous ?");
  await fillDate(page, "Premier jour", mondayIn(10));
  await fillDate(page, "Dernier jour", mondayIn(10, 4));
  await goOn(page, "Vérifiez votre demande");
  await expect(page.getByText(/^Denise Quatuor, votre employeur actuel/)).toBeVisible();
  await expect(page.getByText(/^Mathis Quatuor, .*example\.org/)).toBeVisible();
  await sendRequest(page);
  await expect(
    page.getByText("L’entreprise, votre représentant légal et votre employeur actuel signent"),
  ).toBeVisible();
};

/** What each of the others reads when the link opens, and what they tick. */
const others = [
  [parent, /^L’immersion de Soizic chez/, "le représentant légal", "J’ai lu la convention et je suis d’accord"],
  [employer, /^Soizic Quatuor part en immersion chez/, "l’employeur actuel", /J’ai le pouvoir de signer/],
  [company, /^Soizic Quatuor vient découvrir/, "la personne qui représente l’entreprise", /J’ai le pouvoir de signer/],
] as const;

test("a minor who is employed: four people sign, the tutor reads and does not sign, one agency validates @once", async ({
  person,
}) => {
  test.setTimeout(600_000);
  const page = await person();
  await ask(page);
  await openConvention(page, candidate.email, /À vous de signer/);
  await signConvention(page, "J’ai lu la convention et je suis d’accord");
  await expect(page.getByText(/Il manque la signature de .*Claude.*, .* et .*/)).toBeVisible();

  const guest = await person();
  await guest.goto("/convention/retrouver");
  await guest.getByLabel("Adresse e-mail ou référence").fill(tutor.email);
  await guest.getByRole("button", { name: "Recevoir mon lien" }).click();
  await see(guest, "Regardez vos messages");
  await openConvention(guest, tutor.email, /Votre lien vers la convention/);
  await look(guest, /^Vous accueillez Soizic Quatuor/);
  await expect(guest.getByText(/Vous êtes Mathis Quatuor, la personne qui accueille sur place/)).toBeVisible();
  await expect(guest.getByRole("button", { name: "Signer la convention" })).toHaveCount(0);

  for (const [{ firstName, lastName, email }, heading, role, consent] of others) {
    const signer = await person();
    await openConvention(signer, email, /À vous de signer/);
    await look(signer, heading);
    await expect(signer.getByText(`Vous êtes ${firstName} ${lastName}, ${role}.`)).toBeVisible();
    await signConvention(signer, consent);
  }

  const agency = await person();
  await throughProConnect(agency, { person: /Nadia Modèle/ });
  await expect(agency.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
  await agency.goto("/espace/agence?tache=a-valider");
  await agency.getByRole("link", { name: "Soizic Quatuor" }).click();
  await see(agency, /^Soizic Quatuor/);
  await expect(agency.getByText(/Toutes les signatures sont là \(4 sur 4\)/)).toBeVisible();
  await agency.getByRole("link", { name: "Valider la convention" }).click();
  await agency.getByRole("button", { name: "Valider la convention" }).click();
  await see(agency, /^Soizic Quatuor/);
  for (const { email } of [candidate, parent, employer, company, tutor]) await messageTo(email, /^Immersion validée/);
  expect(await fileOf(guest, "Télécharger la convention (PDF)", "application/pdf")).toMatch(/^%PDF-/);
});
