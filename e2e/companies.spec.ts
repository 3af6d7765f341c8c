import type { Page } from "@playwright/test";
import { newcomerSirets } from "../simulators/companies";
import { signInAs } from "./support/acts";
import { look } from "./support/look";
import { codeIn, lastNumber, linkIn, messageTo } from "./support/mailbox";
import { expect, test } from "./support/test";

const operator = "olga.maquette@immersion.example.org";
const baker = "brigitte.levain@pain-imaginaire.example.org";

/** Signs in with an address that has no account yet, and says a name. */
const arriveAs = async (page: Page, email: string): Promise<void> => {
  await page.goto("/inscrire-mon-entreprise");
  await look(page, "Inscrire mon entreprise");
  await page.getByRole("main").getByRole("link", { name: "Commencer" }).click();
  await look(page, "Se connecter à l’espace professionnel");
  const before = await lastNumber(email);
  await page.getByLabel("Adresse e-mail professionnelle").fill(email);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await page.getByLabel("Code reçu par e-mail").fill(codeIn(await messageTo(email, /code de connexion/i, before)));
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByLabel("Prénom").fill("Ana");
  await page.getByLabel("Nom", { exact: true }).fill("Essai");
  await page.getByRole("button", { name: /Continuer|Enregistrer/ }).click();
  await page.waitForURL(/\/espace/);
  await page.goto("/espace/entreprise");
  await look(page, "Bonjour Ana");
};

/** Fills in a registration, part after part. */
const fillIn = async (page: Page, siret: string): Promise<void> => {
  const next = () => page.getByRole("button", { name: "Enregistrer et continuer" }).last().click();
  await page.getByRole("button", { name: "Commencer l’inscription" }).click();
  await look(page, "Inscrire votre entreprise");
  await page.getByRole("link", { name: /Continuer/ }).click();
  await look(page, "Quelle est votre entreprise ?");
  await page.getByLabel("SIRET").fill(siret);
  await next();
  await look(page, "Quels métiers peut-on découvrir chez vous ?");
  await page.getByLabel("Métier 1", { exact: true }).fill("Boulanger");
  // The list of suggestions lies over the button until one is chosen.
  await page
    .getByRole("option", { name: /^Boulanger \/ Boulangère/ })
    .first()
    .click();
  await next();
  await look(page, "Où accueillez-vous ?");
  await expect(page.getByLabel("Adresse 1")).toHaveValue(/RUE DU BROUILLON/);
  await next();
  await look(page, "Qui s’en occupe chez vous ?");
  await page.getByLabel("Fonction dans l’entreprise").fill("Gérance");
  await page.getByLabel("Téléphone").fill("01 99 00 12 34");
  await next();
  await look(page, "Comment vous contacter ?");
  await next();
  await look(page, "Quand, et qui accueillez-vous ?");
  await expect(page.getByLabel("Candidatures par mois, au plus")).toHaveValue("2");
  await page
    .getByRole("group", { name: /personnes handicapées/ })
    .getByLabel("Oui")
    .check();
  await next();
  await look(page, "Vérifiez votre fiche");
  await page.getByRole("button", { name: "Inscrire l’entreprise" }).click();
};

test("a company registers, an operator lets it in, candidates find it; banned, it is gone", async ({ person }, {
  project,
}) => {
  const index = project.name === "phone" ? 1 : 0;
  const siret = newcomerSirets[index] ?? "";
  const name = new RegExp(`ATELIER DE LA MAQUETTE ${index + 1}`);
  const email = `ana.essai-${project.name}@atelier.example.org`;
  const [ana, olga, anybody] = [await person(), await person(), await person()];
  const offer = `/entreprise/${siret}/11573`;

  await arriveAs(ana, email);
  await fillIn(ana, siret);
  await look(ana, name);
  await expect(ana.getByRole("heading", { name: "En attente de vérification" })).toBeVisible();
  await messageTo(email, /nous la vérifions/);
  expect((await anybody.request.get(offer)).status()).toBe(404);

  await signInAs(olga, operator);
  await look(olga, "Bonjour Olga");
  await olga.goto(linkIn(await messageTo(operator, /à vérifier/)).replace(/\d{14}/, siret));
  await look(olga, name);
  await olga.getByRole("button", { name: "Accepter l’inscription" }).click();
  await expect(olga.getByText("L’inscription est acceptée")).toBeVisible();
  await anybody.goto(`/recherche?metier=11573&lieu=Rennes`);
  await expect(anybody.getByRole("link", { name })).toBeVisible({ timeout: 1_000 });
  await messageTo(email, /est dans l’annuaire/);

  await ana.reload();
  await expect(ana.getByRole("heading", { name: "Visible" })).toBeVisible();

  await olga.goto("/espace/admin");
  await olga.getByLabel("SIRET à bloquer").fill(siret);
  await olga.getByLabel("Raison du blocage").fill("Essai du blocage.");
  await olga.getByRole("button", { name: "Bloquer", exact: true }).click();
  await expect(olga.getByText("L’entreprise est bloquée.")).toBeVisible();
  expect((await anybody.request.get(offer)).status()).toBe(404);
  await anybody.goto(`/recherche?metier=11573&lieu=Rennes`);
  await expect(anybody.getByRole("link", { name })).toHaveCount(0);
  await ana.reload();
  await look(ana, name);
  await expect(ana.getByRole("heading", { name: "Bloquée" })).toBeVisible();
});

test("a company changes its page, withdraws it and puts it back", async ({ person }) => {
  const page = await person();
  await signInAs(page, baker);
  await look(page, "Bonjour Brigitte");
  await page.getByRole("link", { name: "Boulangerie Le Pain Imaginaire" }).click();
  await look(page, "Boulangerie Le Pain Imaginaire");
  for (const [part, question] of [
    ["L’accueil", "Quand, et qui accueillez-vous ?"],
    ["Les personnes", "Qui s’en occupe chez vous ?"],
    ["La prise de contact", "Comment vous contacter ?"],
  ] as const) {
    await page.getByRole("link", { name: `Modifier ${part}` }).click();
    await look(page, question);
    await page.getByRole("link", { name: "Boulangerie Le Pain Imaginaire" }).click();
    await look(page, "Boulangerie Le Pain Imaginaire");
  }
  await page.getByRole("link", { name: "Modifier L’accueil" }).click();
  await page.getByLabel("Candidatures par mois, au plus").fill("deux");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).last().click();
  await expect(
    page
      .getByRole("alert")
      .or(page.getByText(/nombre/))
      .first(),
  ).toBeVisible();
  await page.getByLabel("Candidatures par mois, au plus").fill("150");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).last().click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
});
