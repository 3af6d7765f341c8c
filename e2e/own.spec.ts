import type { Page } from "@playwright/test";
import { look, see } from "./support/look";
import { codeIn, lastNumber, linkIn, messageTo } from "./support/mailbox";
import { expect, test } from "./support/test";

/** Proves an address at the door of "mes conventions". */
const proveEmail = async (page: Page, email: string): Promise<void> => {
  const before = await lastNumber(email);
  await look(page, "Mes conventions");
  await page.getByLabel("Votre adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await look(page, "Saisissez votre code");
  await page.getByLabel("Code reçu par e-mail").fill(codeIn(await messageTo(email, /code de connexion/i, before)));
  await page.getByRole("button", { name: "Voir mes conventions" }).click();
  await expect(page.getByText("Avec l’adresse")).toBeVisible();
};

/** Sacha Brouillon is asked to correct their convention: see prisma/seed/conventions.ts. */
test("somebody finds their conventions with a code, opens one with the same code, and leaves @once", async ({
  person,
}) => {
  const page = await person();
  await page.goto("/");
  await page.getByRole("link", { name: "Mes conventions" }).click();
  await proveEmail(page, "sacha.brouillon@example.org");
  await look(page, "Mes conventions");
  await expect(page.getByText("À vous de corriger")).toBeVisible();
  await page.getByRole("button", { name: /Ouvrir et corriger/ }).click();
  await look(page, /Sacha, votre immersion/);
  await page.goto("/mes-conventions");
  await page.getByRole("button", { name: "J’ai fini, ou ce n’est pas moi" }).click();
  await look(page, "Mes conventions");
  await expect(page.getByLabel("Votre adresse e-mail")).toBeVisible();
});

test("a request survives a killed browser, goes on on another device, and leaves nothing on a shared computer @once", async ({
  person,
}) => {
  const email = "camille.ailleurs@example.org";
  const killed = await person();
  await killed.goto("/convention/demande");
  await killed.getByRole("button", { name: /Commencer/ }).click();
  await see(killed, "Votre demande de convention");
  const request = killed.url();
  await killed.getByRole("link", { name: /Finir plus tard/ }).click();
  await look(killed, "Finir plus tard, ou ailleurs");
  await killed.getByLabel("Votre adresse e-mail").fill(email);
  await killed.getByRole("button", { name: "Garder et m’envoyer le lien" }).click();
  await look(killed, "Votre demande est gardée");
  await killed.getByRole("link", { name: "Revenir à la demande" }).click();
  await killed.getByRole("link", { name: "Vous", exact: true }).click();
  await see(killed, "Qui part en immersion ?");
  const autosave = killed.waitForResponse((response) => response.request().method() === "POST");
  await killed.getByLabel("Prénom", { exact: true }).first().fill("Camille");
  await autosave;
  await killed.context().close();

  const device = await person();
  expect((await device.request.get(request)).status()).toBe(404);
  await device.goto(linkIn(await messageTo(email, /demande de convention vous attend/)));
  await proveEmail(device, email);
  await look(device, "Mes conventions");
  await device.getByRole("button", { name: /Continuer ici/ }).click();
  await device.waitForURL(request);
  await device.getByRole("link", { name: "Vous", exact: true }).click();
  await see(device, "Qui part en immersion ?");
  await expect(device.getByLabel("Prénom", { exact: true }).first()).toHaveValue("Camille");

  await device.goto(`${request}/plus-tard`);
  await device.getByLabel("Votre adresse e-mail").fill(email);
  await device.getByLabel("J’utilise un ordinateur partagé").check();
  await device.getByRole("button", { name: "Garder et m’envoyer le lien" }).click();
  await look(device, "Votre demande est gardée");
  await expect(device.getByText("Rien ne reste sur cet appareil.")).toBeVisible();
  expect(
    (await device.context().cookies()).filter(({ name }) => /draft|signature|conversation|email/.test(name)),
  ).toEqual([]);
  const closed = await device.request.get(request);
  expect(closed.status()).toBe(404);
  expect(await closed.text()).toContain("Cette demande ne s’ouvre pas ici");
});
