import { expect, type Page } from "@playwright/test";
import { look } from "./look";
import { codeIn, lastNumber, messageTo } from "./mailbox";

/** An address that nobody has used yet, whatever ran before. */
export const newAddress = (what: string): string => `${what}-${Date.now().toString(36)}@structure.example.org`;

/** Asks for a code and answers it. */
export const askAndAnswer = async (page: Page, email: string): Promise<void> => {
  const before = await lastNumber(email);
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail professionnelle").fill(email);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await page.getByLabel("Code reçu par e-mail").fill(codeIn(await messageTo(email, /code de connexion/i, before)));
  await page.getByRole("button", { name: "Se connecter" }).click();
};

/** Signs in with an address for the first time, name included. */
export const firstSignIn = async (page: Page, email: string): Promise<void> => {
  await askAndAnswer(page, email);
  await look(page, "Bienvenue. Comment vous appelez-vous ?");
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByRole("link", { name: "Écrivez votre prénom." })).toBeVisible();
  await page.getByLabel("Prénom").fill("Inès");
  await page.getByLabel("Nom", { exact: true }).fill("Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
  await look(page, "Mon compte");
};
