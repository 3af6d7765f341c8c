import { Secret, TOTP } from "otpauth";
import { signInAs } from "./support/acts";
import { look } from "./support/look";
import { codeIn, messageTo } from "./support/mailbox";
import { throughProConnect } from "./support/pro-connect";
import { askAndAnswer, firstSignIn, newAddress } from "./support/sign-in";
import { expect, test } from "./support/test";

/** The next code of an authenticator: never one that has already served. */
const deviceCode = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

test("a first sign-in, a second factor with its recovery codes, and the way without the telephone", async ({
  person,
}) => {
  const page = await person();
  const email = newAddress("facteur");
  await firstSignIn(page, email);
  await expect(page.getByText("Votre compte n’est rattaché à aucune structure.")).toBeVisible();

  await page.getByRole("link", { name: "Ajouter un second facteur" }).click();
  await look(page, "Protéger votre compte");
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.getByText("Je ne peux pas le photographier").click();
  const secret = ((await page.getByText(/^[A-Z2-7 ]{32,}$/).textContent()) ?? "").replaceAll(" ", "");
  await look(page, "Protéger votre compte");
  await page.getByLabel("Code affiché par l’application").fill("000000");
  await page.getByRole("button", { name: "Activer la protection" }).click();
  await expect(page.getByText(/Ce code n’est pas le bon, ou il a déjà servi/).first()).toBeVisible();
  await page.getByLabel("Code affiché par l’application").fill(deviceCode(secret));
  await page.getByRole("button", { name: "Activer la protection" }).click();
  await look(page, "Vos codes de secours");
  const codes = await page
    .getByRole("listitem")
    .filter({ hasText: /^[a-z2-7]{5}-[a-z2-7]{5}$/ })
    .allTextContents();
  expect(codes).toHaveLength(10);
  await page.getByRole("button", { name: "J’ai noté mes codes" }).click();
  await look(page, "Mon compte");
  await expect(page.getByText(/Code d’application, depuis le/)).toBeVisible();
  expect((await messageTo(email, /Second facteur ajouté/)).text).toContain("/espace/compte");

  const elsewhere = await person();
  await askAndAnswer(elsewhere, email);
  await look(elsewhere, "Confirmez que c’est vous");
  await elsewhere.goto("/espace/compte");
  await expect(elsewhere).toHaveURL(/second-facteur/);
  await elsewhere.getByLabel("Code de votre application").fill(codes[0] ?? "");
  await elsewhere.getByRole("button", { name: "Confirmer" }).click();
  await look(elsewhere, "Mon compte");
  await expect(elsewhere.getByText(/9\scodes de secours en réserve/)).toBeVisible();
});

test("one sees where one is signed in, and ends a session from elsewhere", async ({ person }) => {
  const [here, elsewhere] = [await person(), await person()];
  const email = newAddress("sessions");
  await firstSignIn(elsewhere, email);
  await askAndAnswer(here, email);
  await look(here, "Mon compte");
  await expect(here.getByText(/: ici et maintenant/)).toHaveCount(1);
  await here.getByRole("button", { name: /^Fermer la session de/ }).click();
  await expect(here.getByText("Fermer toutes les autres")).toHaveCount(0);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/connexion/);
});

test("an address changes once both have given their code", async ({ person }) => {
  const page = await person();
  const [old, next] = [newAddress("ancienne"), newAddress("suivante")];
  await firstSignIn(page, old);
  await page.getByRole("link", { name: "Modifier Adresse e-mail" }).click();
  await look(page, "Changer d’adresse e-mail");
  await page.getByLabel("Nouvelle adresse e-mail").fill(next);
  await page.getByRole("button", { name: "Recevoir les deux codes" }).click();
  for (const [address, title] of [
    [old, "Prouvez votre adresse actuelle"],
    [next, "Prouvez votre nouvelle adresse"],
  ] as const) {
    await look(page, title);
    await page.getByLabel("Code à 6 chiffres").fill(codeIn(await messageTo(address, /changer d’adresse/)));
    await page.getByRole("button", { name: "Vérifier ce code" }).click();
  }
  await look(page, "Mon compte");
  await expect(page.getByText(next).first()).toBeVisible();
  expect((await messageTo(next, /Adresse de votre compte changée/)).text).toContain("autres sessions");
});

test("ProConnect and a code open the same account of an agency's member", async ({ person }) => {
  const page = await person();
  await throughProConnect(page, { person: /paul\.specimen/ });
  await look(page, /^Bonjour /);
  const other = await person();
  await signInAs(other, "paul.specimen@cci.example.org");
  await other.goto("/espace/compte");
  await look(other, "Mon compte");
  await expect(other.getByText(/^Relié depuis le/)).toBeVisible();
});
