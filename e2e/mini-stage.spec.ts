import type { Page } from "@playwright/test";
import { fileOf, openConvention, signConvention } from "./support/acts";
import { look } from "./support/look";
import { messageTo } from "./support/mailbox";
import { throughProConnect } from "./support/pro-connect";
import { fillDate, fillPerson, fillWork, goOn, mondayIn, sendRequest } from "./support/request";
import { expect, test } from "./support/test";

const pupil = { firstName: "Noé", lastName: "Élève", email: "noe.eleve@example.org", phone: "06 39 98 31 01" };
const parent = { firstName: "Ana", lastName: "Élève", email: "ana.eleve@example.org", phone: "06 39 98 31 02" };
const company = {
  firstName: "Louise",
  lastName: "Pilote",
  email: "louise.pilote@example.org",
  phone: "06 39 98 31 03",
};

/** From an offer in Lyon to a sent request: a pupil of 14 says who they are, where they study, which chamber follows them. */
const ask = async (page: Page): Promise<string> => {
  await page.goto("/recherche?metierTexte=boulanger&lieu=Lyon");
  await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await page.getByRole("link", { name: "Demander une convention" }).click();
  await look(page, "Demander une convention d’immersion");
  const offer = (await page.getByText(/, chez .* à Lyon\./).textContent()) ?? "";
  await page.getByRole("link", { name: "Demander un mini-stage" }).click();
  await look(page, "Demander une convention de mini-stage");
  await expect(page.getByText(offer)).toBeVisible();
  await expect(page.getByRole("link", { name: "Demander une immersion" })).toBeVisible();
  await page.getByRole("button", { name: /Commencer/ }).click();
  await look(page, "Votre demande de convention");
  await page.getByRole("link", { name: /^Continuer/ }).click();

  await look(page, "Qui part en mini-stage ?");
  await fillPerson(page, 0, pupil);
  const birth = mondayIn(10);
  birth.setUTCFullYear(birth.getUTCFullYear() - 14, 0, 15);
  await fillDate(page, "Date de naissance", birth);
  await page.getByLabel(/^Numéro et rue/).fill("3 rue du Cahier");
  await page.getByLabel("Code postal", { exact: true }).fill("69001");
  await page.getByLabel(/^Ville/).fill("Lyon");
  await page.getByLabel("Votre niveau d’études").selectOption("3ème");
  await page.getByLabel("Établissement scolaire").fill("Collège de l’Exemple");
  await page.getByLabel("Son code postal").fill("69001");
  await fillPerson(page, 1, parent);
  await goOn(page, "Quelle chambre valide votre mini-stage ?");
  const chambers = page.getByLabel("Chambre consulaire").locator("option");
  await expect(chambers.filter({ hasText: /Mission locale|France Travail/ })).toHaveCount(0);
  await page
    .getByLabel("Chambre consulaire")
    .selectOption((await chambers.filter({ hasText: "CCI de Lyon" }).getAttribute("value")) ?? "");
  await goOn(page, "Quelle entreprise vous accueille ?");
  await fillPerson(page, 0, company);
  await page.getByLabel("Sa fonction").fill("Boulangère");
  await page.getByLabel("C’est aussi la personne qui signe").check();
  await goOn(page, "Quel métier allez-vous découvrir ?");
  await expect(page.getByLabel(/recrutement/)).toHaveCount(0);
  await fillWork(page);
  await goOn(page, "Quand et où se passe votre mini-stage ?");
  await fillDate(page, "Premier jour", mondayIn(10));
  await fillDate(page, "Dernier jour", mondayIn(10, 4));
  await expect(page.getByRole("status").filter({ hasText: "par semaine" })).toHaveText(/30.h par semaine/);
  await goOn(page, "Vérifiez votre demande");
  return sendRequest(page);
};

test("a pupil of 14 asks for a mini-stage on a phone, three people sign, the chamber validates @once", async ({
  person,
}) => {
  test.setTimeout(600_000);
  const page = await person();
  await page.setViewportSize({ width: 320, height: 720 });
  const reference = await ask(page);
  const link = await openConvention(page, pupil.email, /À vous de signer.*mini-stage/);
  await look(page, /^Noé, votre mini-stage chez/);
  await signConvention(page, "J’ai lu la convention et je suis d’accord");

  const family = await person();
  await openConvention(family, parent.email, /À vous de signer.*mini-stage/);
  await look(family, /^Le mini-stage de Noé chez/);
  await expect(family.getByText("le représentant légal").first()).toBeVisible();
  await signConvention(family, "J’ai lu la convention et je suis d’accord");

  const host = await person();
  await openConvention(host, company.email, /À vous de signer.*mini-stage/);
  await look(host, /^Noé Élève vient découvrir/);
  await signConvention(host, /J’ai le pouvoir de signer/);

  const chamber = await person();
  await throughProConnect(chamber, { person: /Paul Spécimen/ });
  await expect(chamber.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
  await chamber.goto("/espace/agence?tache=a-valider");
  await chamber.getByRole("link", { name: "Noé Élève" }).click();
  await look(chamber, /^Noé Élève/);
  await expect(chamber.getByText(/Toutes les signatures sont là \(3 sur 3\)/)).toBeVisible();
  await chamber.getByRole("link", { name: "Valider la convention" }).click();
  await look(chamber, "Valider la convention");
  await chamber.getByRole("button", { name: "Valider la convention" }).click();
  await look(chamber, /^Noé Élève/);
  await expect(chamber.getByText(/^La convention est validée\. Le mini-stage commence/)).toBeVisible();

  for (const { email } of [pupil, parent, company]) await messageTo(email, /^Mini-stage validé.*Noé/);
  await page.goto(link);
  await look(page, /^Noé, votre mini-stage/);
  await expect(page.getByText(reference).first()).toBeVisible();
  for (const reader of [page, family, host, chamber]) {
    expect(await fileOf(reader, "Télécharger la convention (PDF)", "application/pdf")).toMatch(/^%PDF-/);
    await expect(reader.getByText(/immersion/i).filter({ hasNotText: "Immersion Facilitée" })).toHaveCount(0);
  }
  expect(await fileOf(page, "Ajouter le mini-stage à votre agenda", "text/calendar; charset=utf-8")).toContain(
    "SUMMARY:Mini-stage chez",
  );
});
