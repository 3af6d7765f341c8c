import { expect, type Page } from "@playwright/test";
import { look } from "./look";
import { codeIn, lastNumber, linkIn, messageTo } from "./mailbox";

/** Signs in as a professional, with the code that they receive. */
export const signInAs = async (page: Page, email: string): Promise<void> => {
  const before = await lastNumber(email);
  await page.goto("/connexion");
  await look(page, "Se connecter à l’espace professionnel");
  await page.getByLabel("Adresse e-mail professionnelle").fill(email);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await look(page, "Saisissez votre code");
  await page.getByLabel("Code reçu par e-mail").fill(codeIn(await messageTo(email, /code de connexion/i, before)));
  await page.getByRole("button", { name: "Se connecter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Bonjour / })).toBeVisible();
};

/** Opens a convention from the message that asks for something, with the code that the person receives. Gives the link. */
export const openConvention = async (page: Page, email: string, subject: RegExp): Promise<string> => {
  const link = linkIn(await messageTo(email, subject));
  const before = await lastNumber(email);
  await page.goto(link);
  await look(page, "Ouvrir votre convention");
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await look(page, "Saisissez votre code");
  await page.getByLabel("Code à 6 chiffres").fill(codeIn(await messageTo(email, /code pour ouvrir/i, before)));
  await page.getByRole("button", { name: "Ouvrir la convention" }).click();
  await page.waitForURL(link);
  return link;
};

/** Reads and signs an opened convention. */
export const signConvention = async (page: Page, consent: string | RegExp): Promise<void> => {
  await expect(page.getByText("À vous de signer")).toBeVisible();
  await page.getByLabel(consent).check();
  await page.getByRole("button", { name: "Signer la convention" }).click();
  await expect(page.getByText(/^C’est signé/)).toBeVisible();
};

/** Downloads a file that a page links to, once it is ready; gives it as text. */
export const fileOf = async (page: Page, name: string | RegExp, type: string): Promise<string> => {
  const link = page.getByRole("link", { name });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const href = await link.getAttribute("href");
  const response = await page.request.get(href ?? "", { maxRetries: 2 });
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe(type);
  return (await response.body()).toString();
};

/** Signs out; on a narrow screen the button stands in the menu. */
export const signOut = async (page: Page): Promise<void> => {
  const button = page.getByRole("button", { name: "Se déconnecter" });
  if (!(await button.isVisible())) await page.getByText("Menu", { exact: true }).click();
  await button.click();
  await look(page, "Se connecter à l’espace professionnel");
};
