import type { Page } from "@playwright/test";
import { look, see } from "./look";

const begin = async (page: Page): Promise<void> => {
  await page.goto("/convention/demande");
  await page.getByRole("button", { name: /Commencer/ }).click();
  await see(page, "Votre demande de convention");
};

/** Begins a request and goes to its part about dates and hours. */
export const beginAtHours = async (page: Page): Promise<void> => {
  await begin(page);
  await page.getByRole("link", { name: "Dates et horaires" }).click();
  await see(page, "Quand et où travaillerez-vous ?");
};

/** Begins a request and goes to its part about the company. */
export const beginAtCompany = async (page: Page): Promise<void> => {
  await begin(page);
  await page.getByRole("link", { name: "L’entreprise" }).click();
  await see(page, "Quelle entreprise vous accueille ?");
};

/** The first Monday at least so many days from now, or so many days after it. */
export const mondayIn = (days: number, after = 0): Date => {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7) + after);
  return day;
};

/** A date in the three fields of a form. */
export const fillDate = async (page: Page, legend: string, date: Date): Promise<void> => {
  const group = page.getByRole("group", { name: new RegExp(`^${legend}`) });
  await group.getByLabel("Jour", { exact: true }).fill(String(date.getUTCDate()));
  await group.getByLabel("Mois").fill(String(date.getUTCMonth() + 1));
  await group.getByLabel("Année").fill(String(date.getUTCFullYear()));
};

/** Somebody as a request asks of them. */
export type Person = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
};

/** Somebody in the fields of a request, by their place on the page: the first person, the second, the third. */
export const fillPerson = async (page: Page, rank: number, person: Person): Promise<void> => {
  const field = (label: string) => page.getByLabel(label, { exact: true }).nth(rank);
  await field("Prénom").fill(person.firstName);
  await field("Nom").fill(person.lastName);
  await field("Adresse e-mail").fill(person.email);
  await field("Numéro de téléphone").fill(person.phone);
};

/** What else is asked of somebody who is of age and seeks work: birth, home, situation. */
export const fillRest = async (page: Page): Promise<void> => {
  await fillDate(page, "Date de naissance", new Date("1999-03-14T00:00:00Z"));
  await page.getByLabel(/^Numéro et rue/).fill("5 rue du Modèle");
  await page.getByLabel(/^Code postal/).fill("35000");
  await page.getByLabel(/^Ville/).fill("Rennes");
  await page.getByLabel(/^Votre situation/).selectOption("En recherche d’emploi");
};

/** Saves a part of a request and goes on to the next page. */
export const goOn = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await look(page, heading);
};

/** Fills in who welcomes and what is done: the same in every request. */
export const fillWork = async (page: Page): Promise<void> => {
  await page.getByLabel(/Découvrir un métier/).check();
  await page
    .getByLabel("Ce que vous ferez")
    .fill("Observer le pétrissage, façonner des pains simples, tenir le comptoir");
};

/** Sends a request whose answers are all there; gives its reference. */
export const sendRequest = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Envoyer la demande" }).click();
  await look(page, "Demande envoyée");
  return (await page.getByText(/^IF-\d{4}-/).textContent()) ?? "";
};
