import type { Page } from "@playwright/test";
import { agencySirets } from "../simulators/companies";
import { openConvention, signConvention, signInAs } from "./support/acts";
import { look, see } from "./support/look";
import { linkIn, messageTo } from "./support/mailbox";
import { fillDate, fillPerson, fillRest, fillWork, goOn, mondayIn, sendRequest } from "./support/request";
import { askAndAnswer } from "./support/sign-in";
import { expect, test } from "./support/test";

const operator = "olga.maquette@immersion.example.org";

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const html = Buffer.from("<html><script>alert(1)</script></html>");
const pdf = Buffer.from("%PDF-1.7 convention de délégation inventée");

/** Signs in with an address that has never come, and gives it a name. */
const arriveAs = async (page: Page, email: string, firstName: string): Promise<void> => {
  await askAndAnswer(page, email);
  await page.getByLabel("Prénom").fill(firstName);
  await page.getByLabel("Nom", { exact: true }).fill("Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.waitForURL(/\/espace/);
};

const fillIn = async (page: Page, siret: string, validator: string): Promise<void> => {
  await page.getByLabel("SIRET").fill(siret);
  await page.getByLabel("Nom de la structure").fill("Structure déléguée de fiction");
  await page.getByLabel("Numéro et rue").fill(`${siret.slice(4, 8)} place du Brouillon`);
  await page.getByLabel("Code postal").fill("35000");
  await page.getByLabel("Ville").fill("Rennes");
  await page.getByLabel("Téléphone").fill("01 99 00 12 34");
  await page.getByLabel("Adresse e-mail de contact").fill("contact@delegation.example.org");
  await page.getByLabel("Signature").fill("L’équipe de fiction");
  await page.getByLabel("Organisme qui vous a donné délégation").fill("Conseil départemental de fiction");
  await page.getByLabel("Type de cet organisme").selectOption("conseil-departemental");
  await page.getByLabel("Jour", { exact: true }).fill("31");
  await page.getByLabel("Mois", { exact: true }).fill("12");
  await page.getByLabel("Année", { exact: true }).fill(String(new Date().getFullYear() + 1));
  await page.getByLabel("Notre structure").check();
  await page.getByLabel("Une : elle valide").check();
  await page.getByLabel("Adresses e-mail de ceux qui valident").fill(validator);
};

const attach = (page: Page, buffer: Buffer) =>
  page
    .getByLabel("Convention de délégation signée")
    .setInputFiles({ name: "delegation.pdf", mimeType: "application/pdf", buffer });

const send = (page: Page) => page.getByRole("button", { name: "Envoyer l’inscription" }).click();

/** Files that lie about what they are, each refused beside the field; what was typed stays. */
const refuseLies = async (page: Page): Promise<void> => {
  for (const lie of [png, html]) {
    await attach(page, lie);
    await send(page);
    await expect(page.getByText("Le contenu de ce fichier n’est pas celui que son nom annonce").first()).toBeVisible();
    await expect(page.getByLabel("Nom de la structure")).toHaveValue("Structure déléguée de fiction");
    await expect(page.getByLabel("Type de cet organisme")).toHaveValue("conseil-departemental");
    await expect(page.getByLabel("Une : elle valide")).toBeChecked();
  }
};

const register = async (page: Page, siret: string, validator: string): Promise<void> => {
  await page.goto("/espace/inscrire-ma-structure");
  await page.getByRole("link", { name: "Ma structure prescrit par délégation" }).click();
  await page.waitForURL(/delegation$/);
  await fillIn(page, siret, validator);
  await refuseLies(page);
  await attach(page, pdf);
  await send(page);
  await page.waitForURL(/fait=inscription/);
  await expect(page.getByText("Votre inscription est partie.")).toBeVisible();
};

const candidate = {
  firstName: "Léna",
  lastName: "Première",
  email: "lena.premiere@example.org",
  phone: "06 39 98 41 01",
};
const company = {
  firstName: "Karim",
  lastName: "Première",
  email: "karim.premiere@example.org",
  phone: "06 39 98 41 02",
};

/** The first request that an agency receives: begun from where it was found, then signed by both. */
const askAndSign = async (page: Page, host: Page): Promise<void> => {
  await page.goto("/structures?departement=35");
  const found = page.getByRole("link", { name: "Demander une convention avec Structure déléguée de fiction" });
  await page.goto(`${await found.getAttribute("href")}&siret=00000001800028&metier=11573`);
  await page.getByRole("button", { name: /Commencer/ }).click();
  await see(page, "Votre demande de convention");
  await page.getByRole("link", { name: /^Continuer/ }).click();
  await fillPerson(page, 0, candidate);
  await fillRest(page);
  await goOn(page, "Qui vous accompagne ?");
  await goOn(page, "Quelle entreprise vous accueille ?");
  await fillPerson(page, 0, company);
  await page.getByLabel("Sa fonction").fill("Boulanger");
  await page.getByLabel("C’est aussi la personne qui signe").check();
  await goOn(page, "Quel métier allez-vous découvrir ?");
  await fillWork(page);
  await goOn(page, "Quand et où travaillerez-vous ?");
  await fillDate(page, "Premier jour", mondayIn(10));
  await fillDate(page, "Dernier jour", mondayIn(10, 4));
  await goOn(page, "Vérifiez votre demande");
  await sendRequest(page);
  await openConvention(page, candidate.email, /À vous de signer/);
  await signConvention(page, "J’ai lu la convention et je suis d’accord");
  await openConvention(host, company.email, /À vous de signer/);
  await signConvention(host, /J’ai le pouvoir de signer/);
};

test("an agency registers, an operator activates it, its people come in and validate for the first time @once", async ({
  person,
}) => {
  test.setTimeout(420_000);
  const [ines, olga, vera] = [await person(), await person(), await person()];
  const registrant = "ines.essai@delegation.example.org";
  const validator = "vera.essai@delegation.example.org";

  await arriveAs(ines, registrant, "Inès");
  await look(ines, "Mon compte");
  await ines.getByRole("link", { name: "Inscrire ma structure" }).click();
  await look(ines, "Inscrire ma structure");
  await ines.getByRole("link", { name: "Ma structure accompagne, une autre valide" }).click();
  await look(ines, "Ma structure accompagne, une autre valide");
  await ines.getByLabel(/Département/).selectOption("35");
  await ines.getByRole("button", { name: "Continuer" }).click();
  await expect(ines.getByLabel("Structure qui valide", { exact: true })).toBeVisible();
  await look(ines, "Ma structure accompagne, une autre valide");
  await register(ines, agencySirets[0] ?? "", validator);
  await look(ines, "Inscrire ma structure");
  await messageTo(registrant, /nous la vérifions/);

  await signInAs(olga, operator);
  await olga.goto(linkIn(await messageTo(operator, /Vérifiez une structure/)));
  await look(olga, "Structure déléguée de fiction");
  await expect(olga.getByText("Elle a les personnes et les dates qu’il faut")).toBeVisible();
  const file = await olga.request.get(
    (await olga.getByRole("link", { name: /^Convention de délégation/ }).getAttribute("href")) ?? "",
  );
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect((await vera.request.get(file.url(), { maxRedirects: 0 })).status()).toBe(401);
  await olga.getByRole("link", { name: "Corriger ces informations" }).click();
  await look(olga, "Corriger une structure");
  await olga.getByLabel("Signature").fill("L’équipe corrigée");
  await olga.getByRole("button", { name: "Enregistrer" }).click();
  await olga.waitForURL(/fait=corrigee/);
  await olga.getByRole("button", { name: "Activer la structure" }).click();
  await olga.waitForURL(/fait=activee/);
  await look(olga, "Structure déléguée de fiction");
  await olga.goto("/espace/admin/structures?q=deleguee+fiction");
  await look(olga, "Structures");
  await expect(olga.getByRole("link", { name: "Structure déléguée de fiction" })).toBeVisible();

  await messageTo(validator, /Votre structure est active/);
  await arriveAs(vera, validator, "Véra");
  await look(vera, /Bonjour Véra/);

  await ines.goto("/espace/agence/structures");
  await ines.getByRole("main").getByRole("link", { name: "Structure déléguée de fiction" }).first().click();
  await ines.getByRole("link", { name: "Ajouter une personne" }).click();
  await ines.getByLabel("Son adresse e-mail professionnelle").fill("lit.essai@delegation.example.org");
  await ines.getByLabel("Lit les conventions").check();
  await ines.getByRole("button", { name: "Ajouter la personne" }).click();
  await expect(ines.getByText("La personne est ajoutée.")).toBeVisible();

  await askAndSign(await person(), await person());
  await vera.goto(linkIn(await messageTo(validator, /À valider/)));
  await see(vera, /^Léna Première/);
  await vera.getByRole("link", { name: "Valider la convention" }).click();
  await vera.getByRole("button", { name: "Valider la convention" }).click();
  await expect(vera.getByText("Validée par le prescripteur")).toBeVisible();
  await messageTo(candidate.email, /Immersion validée/);

  // Whoever registered administers: the delegation is renewed without writing to support.
  await ines.goto("/espace/agence/structures");
  await ines.getByRole("main").getByRole("link", { name: "Structure déléguée de fiction" }).first().click();
  await look(ines, "Structure déléguée de fiction");
  await ines.getByRole("link", { name: "Modifier Fin de la délégation" }).click();
  await look(ines, "Convention de délégation");
  await ines.getByLabel("Jour", { exact: true }).fill("31");
  await ines.getByLabel("Mois", { exact: true }).fill("12");
  await ines.getByLabel("Année", { exact: true }).fill(String(new Date().getFullYear() + 3));
  await ines
    .getByLabel("Nouvelle convention de délégation signée")
    .setInputFiles({ name: "suite.pdf", mimeType: "application/pdf", buffer: pdf });
  await ines.getByRole("button", { name: "Envoyer le renouvellement" }).click();
  await expect(ines.getByText("Votre renouvellement est parti.")).toBeVisible();
  await olga.goto(linkIn(await messageTo(operator, /Lisez un renouvellement/)));
  await look(olga, "Structure déléguée de fiction");
  await olga.getByRole("button", { name: "Accepter le renouvellement" }).click();
  await olga.waitForURL(/fait=renouvelee/);
  await messageTo(registrant, /délégation est renouvelée/);

  await vera.goto("/structures?departement=35");
  await look(vera, "Trouver une structure");
  await vera.getByRole("link", { name: "Demander une convention avec Structure déléguée de fiction" }).click();
  await look(vera, /convention d’immersion/);
  await vera.goto("/structures?lieu=Nulle-Part-sur-Rien&type=cci");
  await look(vera, "Trouver une structure");
  await expect(vera.getByText("Nous ne connaissons pas")).toBeVisible();
});

test("an agency registers without JavaScript @sans-js", async ({ person }) => {
  const ana = await person();
  await arriveAs(ana, "ana.essai@delegation-sans-js.example.org", "Ana");
  await register(ana, agencySirets[1] ?? "", "valide@delegation-sans-js.example.org");
});
