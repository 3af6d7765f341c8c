import type { Page } from "@playwright/test";
import { signInAs } from "./support/acts";
import { look, see } from "./support/look";
import { answerByMail, codeIn, lastNumber, linkIn, messageTo } from "./support/mailbox";
import { expect, test } from "./support/test";

const baker = "brigitte.levain@pain-imaginaire.example.org";

/** From the search to a request to the bakery, as a candidate; without scripts axe cannot look, and `see` is enough. */
const contact = async (page: Page, email: string, visit: typeof see = look): Promise<void> => {
  await page.goto("/recherche?metierTexte=boulanger&lieu=Rennes");
  await page.getByRole("link", { name: "Boulangerie Le Pain Imaginaire" }).first().click();
  await see(page, "Boulangerie Le Pain Imaginaire");
  await page.getByRole("link", { name: "Écrire à l’entreprise" }).click();
  await visit(page, "Écrire à Boulangerie Le Pain Imaginaire");
  await page.getByLabel("Prénom").fill("Ana");
  await page.getByLabel("Nom", { exact: true }).fill("Fictive");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  // What is missing is said, and nothing that was typed is lost.
  await expect(page.getByRole("heading", { name: /erreur/ })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await page.getByLabel("Téléphone").fill("06 39 98 00 01");
  await page.getByLabel("Confirmer un projet professionnel").check();
  await page.getByLabel(/^Quand êtes-vous disponible/).fill("La première semaine du mois prochain");
  await page.getByRole("button", { name: "Envoyer ma demande" }).click();
  await visit(page, "Votre demande est partie à Boulangerie Le Pain Imaginaire");
};

/** Opens a candidate's page from a message, with the code that they receive. */
const openConversation = async (page: Page, email: string, link: string): Promise<void> => {
  const before = await lastNumber(email);
  await page.goto(link);
  await look(page, "Ouvrir votre demande");
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await look(page, "Saisissez votre code");
  await page.getByLabel("Code à 6 chiffres").fill(codeIn(await messageTo(email, /code pour ouvrir/i, before)));
  await page.getByRole("button", { name: "Ouvrir ma demande" }).click();
};

test("a candidate writes to a company, both answer, the company accepts, the convention begins from there", async ({
  person,
}, info) => {
  test.setTimeout(600_000);
  const email = `ana.fictive-${info.project.name}@candidat.example.org`;
  const candidate = await person();
  await contact(candidate, email);
  const confirmation = await messageTo(email, /demande est partie/);

  const company = await person();
  await signInAs(company, baker);
  const asked = await messageTo(baker, /Ana Fictive demande une immersion/);
  await company.goto(linkIn(asked));
  await look(company, "Ana Fictive");
  await company.getByLabel("Votre message à Ana").fill("Bonjour Ana, pouvez-vous commencer à 6 h ?");
  await company.getByRole("button", { name: "Envoyer le message" }).click();
  await expect(company.getByText("Bonjour Ana, pouvez-vous commencer à 6 h ?")).toBeVisible();

  await messageTo(email, /Réponse de Boulangerie/);
  await openConversation(candidate, email, linkIn(confirmation));
  await look(candidate, /Votre demande à Boulangerie/);
  await expect(candidate.getByText("Bonjour Ana, pouvez-vous commencer à 6 h ?")).toBeVisible();
  // The same journey on another screen has an Ana of its own, who wrote to the same company.
  const before = await lastNumber(baker);
  await candidate.getByLabel(/^Votre message à/).fill("Oui, à 6 h.");
  await candidate.getByRole("button", { name: "Envoyer le message" }).click();
  await expect(candidate.getByText("Oui, à 6 h.")).toBeVisible();

  const answer = await messageTo(baker, /Réponse de Ana Fictive/, before);
  await company.reload();
  await expect(company.getByText("Oui, à 6 h.")).toBeVisible();

  // The company answers from its own mail program: what was quoted under its words stays out.
  await answerByMail(answer.number, "Parfait, à lundi.");
  await messageTo(email, /Re: Réponse de Ana|Réponse de Boulangerie/);
  await expect(async () => {
    await company.reload();
    await expect(company.getByText("Parfait, à lundi.", { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await company.getByRole("button", { name: "J’accueille cette personne" }).click();
  await expect(company.getByText("Acceptée", { exact: true })).toBeVisible();
  await company.getByRole("link", { name: "Les candidatures" }).click();
  await look(company, "Les candidatures");

  await candidate.reload();
  await expect(candidate.getByText("Acceptée", { exact: true })).toBeVisible();
  await look(candidate, /Votre demande à Boulangerie/);
  await candidate.getByRole("button", { name: "Remplir la convention" }).click();
  await look(candidate, "Ana, chez Boulangerie Le Pain Imaginaire");
  await candidate.getByRole("link", { name: /^Continuer/ }).click();
  await see(candidate, "Qui part en immersion ?");
  await expect(candidate.getByLabel("Prénom", { exact: true }).first()).toHaveValue("Ana");
  await expect(candidate.getByLabel("Adresse e-mail", { exact: true }).first()).toHaveValue(email);
});

test("without JavaScript, a candidate contacts a company @sans-js", async ({ person }) => {
  await contact(await person(), "ana.fictive-sans-js@candidat.example.org", see);
});
