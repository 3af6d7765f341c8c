import type { Page } from "@playwright/test";
import { fileOf, openConvention, signConvention, signInAs, signOut } from "./support/acts";
import { look } from "./support/look";
import { lastNumber, messageTo } from "./support/mailbox";
import { fillDate, fillPerson, fillRest, fillWork, goOn, mondayIn, sendRequest } from "./support/request";
import { expect, test } from "./support/test";

const counsellor = "sonia.temoin@mission-locale.example.org";
const validator = "victor.exemple@mission-locale.example.org";

/** Who this run is about: the same journey runs on a desktop and on a phone at once, and must not meet itself. */
type People = {
  readonly candidate: string;
  readonly company: string;
  readonly phone: string;
  readonly lastName: string;
};

/** From the home page to a sent request, as a candidate. */
const ask = async (page: Page, people: People): Promise<string> => {
  await page.goto("/");
  await look(page, "Découvrez un métier en vrai, près de chez vous");
  await page.getByLabel("Quel métier ?").fill("boulanger");
  await page.getByLabel("Quelle ville ?").fill("Rennes");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await look(page, /offres?/);
  await page.getByRole("link", { name: "Boulangerie Le Pain Imaginaire" }).first().click();
  await look(page, "Boulangerie Le Pain Imaginaire");
  await page.getByRole("link", { name: "Demander une convention" }).click();
  await look(page, "Demander une convention d’immersion");
  await page.getByRole("button", { name: /Commencer/ }).click();
  await look(page, "Votre demande de convention");
  await page.getByRole("link", { name: /^Continuer/ }).click();

  await look(page, "Qui part en immersion ?");
  const phone = (rank: number) => `06 39 98 ${people.phone} 0${rank}`;
  const lea = { firstName: "Léa", lastName: people.lastName, email: people.candidate, phone: phone(1) };
  await fillPerson(page, 0, { ...lea, phone: "" });
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  // What is missing is said beside the field and in the summary, and nothing that was typed is lost.
  await expect(page.getByRole("heading", { name: /erreur/ })).toBeVisible();
  await expect(page.getByLabel("Prénom", { exact: true }).first()).toHaveValue("Léa");
  await fillPerson(page, 0, lea);
  await fillRest(page);
  await goOn(page, "Qui vous accompagne ?");
  await page
    .getByLabel("Votre structure d’accompagnement")
    .selectOption({ label: "Rennes : Mission locale de Rennes (exemple) (Mission locale)" });
  await goOn(page, "Quelle entreprise vous accueille ?");
  await expect(page.getByLabel("Nom de l’entreprise")).toHaveValue("Boulangerie Le Pain Imaginaire");
  await fillPerson(page, 0, { firstName: "Karim", lastName: "Modèle", email: people.company, phone: phone(2) });
  await page.getByLabel("Sa fonction").fill("Boulanger");
  await page.getByLabel("C’est aussi la personne qui signe").check();
  await goOn(page, "Quel métier allez-vous découvrir ?");
  await expect(page.getByLabel("Métier", { exact: true })).toHaveValue("Boulanger / Boulangère");
  await fillWork(page);
  await goOn(page, "Quand et où travaillerez-vous ?");
  await fillDate(page, "Premier jour", mondayIn(10));
  await fillDate(page, "Dernier jour", mondayIn(10, 4));
  await expect(page.getByText(/^lundi \d/)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "par semaine" })).toHaveText(/35.h par semaine/);
  await page.getByLabel("Mercredi", { exact: true }).uncheck();
  await expect(page.getByRole("status").filter({ hasText: "par semaine" })).toHaveText(/28.h par semaine/);
  await page.getByLabel("Mercredi", { exact: true }).check();
  await goOn(page, "Vérifiez votre demande");
  return sendRequest(page);
};

test("a candidate finds a company, both sign, a counsellor and a validator agree, everybody has the PDF", async ({
  person,
}, info) => {
  test.setTimeout(600_000);
  const tag = `${info.project.name}-${Date.now()}`;
  const people = {
    candidate: `lea-${tag}@example.org`,
    company: `karim-${tag}@example.org`,
    phone: info.project.name === "phone" ? "11" : "12",
    lastName: info.project.name === "phone" ? "Portative" : "Fictive",
  };

  const seenBefore = await lastNumber(counsellor);
  const candidate = await person();
  const reference = await ask(candidate, people);
  const candidateLink = await openConvention(candidate, people.candidate, /À vous de signer/);
  await look(candidate, /Léa, votre immersion chez Boulangerie Le Pain Imaginaire/);
  await signConvention(candidate, "J’ai lu la convention et je suis d’accord");

  const company = await person();
  await openConvention(company, people.company, /À vous de signer/);
  await look(company, new RegExp(`^Léa ${people.lastName} vient découvrir`));
  await signConvention(company, /J’ai le pouvoir de signer/);

  const agency = await person();
  await messageTo(counsellor, /À vérifier avant .* Léa/, seenBefore);
  await signInAs(agency, counsellor);
  await agency.goto("/espace/agence?tache=a-verifier");
  await look(agency, /^Bonjour Sonia/);
  await agency
    .getByRole("row", { name: new RegExp(`Léa ${people.lastName}`) })
    .getByRole("link")
    .last()
    .click();
  await look(agency, new RegExp(`Léa ${people.lastName}`));
  await agency.getByRole("link", { name: "Donner un premier accord" }).click();
  await look(agency, "Donner un premier accord");
  await agency.getByRole("button", { name: "Donner mon accord" }).click();
  await look(agency, new RegExp(`Léa ${people.lastName}`));
  await expect(agency.getByText("À valider par le prescripteur")).toBeVisible();
  const caseAddress = agency.url();
  await signOut(agency);

  await signInAs(agency, validator);
  await agency.goto(caseAddress);
  await agency.getByRole("link", { name: "Valider la convention" }).click();
  await look(agency, "Valider la convention");
  await agency.getByRole("button", { name: "Valider la convention" }).click();
  await expect(agency.getByText("Validée par le prescripteur")).toBeVisible();

  for (const address of [people.candidate, people.company]) await messageTo(address, /Immersion validée/);
  await candidate.goto(candidateLink);
  await look(candidate, /Léa, votre immersion/);
  await expect(candidate.getByText(reference).first()).toBeVisible();
  for (const page of [candidate, company, agency]) {
    expect(await fileOf(page, "Télécharger la convention (PDF)", "application/pdf")).toMatch(/^%PDF-/);
    expect(await fileOf(page, /dossier de preuve/, "application/pdf")).toMatch(/^%PDF-/);
    expect(await fileOf(page, /votre agenda/, "text/calendar; charset=utf-8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
  }
});
