import type { Page } from "@playwright/test";
import { signInAs } from "./support/acts";
import { look } from "./support/look";
import { linkIn, messageTo } from "./support/mailbox";
import { askAndAnswer } from "./support/sign-in";
import { expect, test } from "./support/test";

const operator = "olga.maquette@immersion.example.org";
const contact = "ariane.essai@portail-parcours.example.org";
const organisation = "Portail du Parcours de fiction";

const arrive = async (page: Page): Promise<void> => {
  await page.goto("/partenaires/demande");
  await look(page, "Demander un accès à l’API");
  await page.getByRole("link", { name: "Commencer la demande" }).click();
  await page.waitForURL(/\/connexion/);
  await askAndAnswer(page, contact);
  await page.getByLabel("Prénom").fill("Ariane");
  await page.getByLabel("Nom", { exact: true }).fill("Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.waitForURL(/\/espace/);
};

const ask = async (page: Page): Promise<void> => {
  await page.goto("/espace/partenaire/demande");
  await look(page, "Demander un accès à l’API");
  await page.getByRole("button", { name: "Envoyer la demande" }).click();
  await look(page, "Demander un accès à l’API");
  await expect(page.getByText("Choisissez au moins un usage.").first()).toBeVisible();
  await page.getByLabel("Votre organisme").fill(organisation);
  await page.getByLabel(/^Que voulez-vous faire/).fill("Montrer les offres, et suivre nos conventions.");
  await page.getByLabel("Chercher des offres et contacter les entreprises").check();
  await page.getByLabel("Lire des conventions").check();
  await page.getByLabel("De toutes les structures de certains types").check();
  await page.getByLabel("Mission locale", { exact: true }).check();
  await page.getByLabel("Fonction", { exact: true }).fill("Cheffe de produit");
  await page.getByLabel("Téléphone").fill("06 39 98 00 31");
  await page.getByRole("button", { name: "Envoyer la demande" }).click();
  await page.waitForURL(/fait=demande/);
  await look(page, "Accès à l’API");
  await expect(page.getByText("Notre équipe la lit", { exact: true })).toBeVisible();
};

const shownKey = async (page: Page): Promise<string> => {
  await page.waitForURL(/partenaire\/cle$/);
  await look(page, "La clé de l’API");
  const key = (await page.getByRole("region", { name: "Clé" }).getByText(/^eyJ/).textContent()) ?? "";
  await page.getByRole("button", { name: "J’ai copié la clé" }).click();
  await page.waitForURL(/[0-9a-f-]{36}$/);
  return key;
};

const search = (page: Page, key: string) =>
  page.request.get("/api/v3/offers?sortBy=date&perPage=1", { headers: { authorization: key } });

test("somebody asks for an access, an operator opens it, the key is made, used, counted, renewed and taken back @once", async ({
  person,
}) => {
  test.setTimeout(420_000);
  const [ariane, olga] = [await person(), await person()];
  await arrive(ariane);
  await ask(ariane);
  await messageTo(contact, /Demande d’accès à l’API reçue/);

  await signInAs(olga, operator);
  await olga.goto("/espace/admin");
  await look(olga, "Bonjour Olga");
  await olga.getByRole("link", { name: /demandes? d’accès à lire/ }).click();
  await look(olga, "Partenaires de l’API");
  await messageTo(operator, /Répondez à une demande/);
  await olga.getByRole("link", { name: organisation }).click();
  await look(olga, organisation);
  await olga.getByLabel("Lire les statistiques des entreprises").check();
  await olga.getByRole("button", { name: "Ouvrir l’accès" }).click();
  await olga.waitForURL(/fait=accepte/);
  await expect(olga.getByText("L’accès est ouvert")).toBeVisible();

  await ariane.goto(linkIn(await messageTo(contact, /Votre accès à l’API est ouvert/)));
  await look(ariane, organisation);
  await expect(ariane.getByText("Pas encore créée")).toBeVisible();
  await ariane.getByRole("link", { name: "Créer ma clé" }).click();
  await look(ariane, "Créer la clé");
  await ariane.getByRole("button", { name: "Créer ma clé" }).click();
  const key = await shownKey(ariane);
  await ariane.goto("/espace/partenaire/cle");
  await ariane.waitForURL(/\/espace\/partenaire$/);

  expect((await search(ariane, key)).status()).toBe(200);
  expect((await ariane.request.get("/api/v3/offers?sortBy=non", { headers: { authorization: key } })).status()).toBe(
    400,
  );
  expect((await search(ariane, `${key}x`)).status()).toBe(401);
  await ariane.getByRole("link", { name: organisation }).click();
  await look(ariane, organisation);
  await expect(async () => {
    await ariane.reload();
    await expect(ariane.getByRole("table", { name: "Appels par adresse" })).toContainText("GET /v3/offers", {
      timeout: 1_000,
    });
  }).toPass({ timeout: 60_000 });
  await look(ariane, organisation);

  await ariane.getByRole("link", { name: "Renouveler la clé" }).click();
  await look(ariane, "Renouveler la clé");
  await ariane.getByRole("button", { name: "Renouveler la clé" }).click();
  const next = await shownKey(ariane);
  expect(await (await search(ariane, key)).json()).toMatchObject({ message: "api key has been renewed" });
  expect((await search(ariane, next)).status()).toBe(200);
  await messageTo(contact, /Nouvelle clé/);

  await olga.goto("/espace/admin/partenaires?q=parcours");
  await olga.getByRole("link", { name: organisation }).click();
  await look(olga, organisation);
  await olga.getByRole("link", { name: "Modifier ou prolonger" }).click();
  await look(olga, "Modifier un partenaire");
  await olga.getByLabel("Description").fill("Un portail inventé");
  await olga.getByRole("button", { name: "Enregistrer" }).click();
  await olga.waitForURL(/fait=enregistre/);
  await olga.getByRole("link", { name: "Retirer l’accès" }).click();
  await look(olga, "Retirer cet accès");
  await olga.getByRole("button", { name: "Retirer l’accès" }).click();
  await olga.waitForURL(/fait=retire/);
  const refused = await search(ariane, next);
  expect([refused.status(), (await refused.json()).message]).toEqual([401, "api consumer revoked"]);
  await ariane.reload();
  await look(ariane, organisation);
  await expect(ariane.getByText("Notre équipe a retiré cet accès")).toBeVisible();
  await messageTo(contact, /Votre accès à l’API est retiré/);

  await olga.getByRole("link", { name: "Rouvrir avec une nouvelle clé" }).click();
  await olga.getByRole("button", { name: "Renouveler la clé" }).click();
  expect((await search(ariane, await shownKey(olga))).status()).toBe(200);
});

test("an operator adds a partner by hand, and refuses a request with a reason @once", async ({ person }) => {
  const [olga, nils] = [await person(), await person()];
  await signInAs(olga, operator);
  await olga.goto("/espace/admin/partenaires/nouveau");
  await look(olga, "Ajouter un partenaire");
  await olga.getByLabel("Nom du partenaire").fill("Partenaire ajouté de fiction");
  await olga.getByLabel("Lire des conventions").check();
  await olga.getByLabel("De structures choisies").check();
  await olga.getByLabel("Identifiants des structures").fill("00000000-0000-4000-8000-000000000000");
  await olga.getByLabel("Prénom").fill("Nils");
  await olga.getByLabel("Nom", { exact: true }).fill("Essai");
  await olga.getByLabel("Fonction", { exact: true }).fill("Développeur");
  await olga.getByLabel("Téléphone").fill("06 39 98 00 32");
  await olga.getByLabel("Adresses e-mail des contacts").fill("nils.essai@ajoute.example.org");
  await olga.getByRole("button", { name: "Créer le partenaire et sa clé" }).click();
  await look(olga, "Ajouter un partenaire");
  await expect(olga.getByText("Aucune structure n’a l’identifiant").first()).toBeVisible();
  await olga.getByLabel("De toutes les structures de certains types").check();
  await olga.getByLabel("Mission locale", { exact: true }).check();
  await olga.getByRole("button", { name: "Créer le partenaire et sa clé" }).click();
  const key = await shownKey(olga);
  expect((await search(olga, key)).status()).toBe(403);

  await askAndAnswer(nils, "nils.essai@ajoute.example.org");
  await nils.getByLabel("Prénom").fill("Nils");
  await nils.getByLabel("Nom", { exact: true }).fill("Essai");
  await nils.getByRole("button", { name: "Continuer" }).click();
  await nils.waitForURL(/\/espace\/partenaire$/);
  await expect(nils.getByRole("link", { name: "Partenaire ajouté de fiction" })).toBeVisible();
  await nils.getByRole("link", { name: "Demander un accès" }).click();
  await nils.getByLabel("Votre organisme").fill("Autre portail de fiction");
  await nils.getByLabel(/^Que voulez-vous faire/).fill("Tout lire.");
  await nils.getByLabel("Chercher des offres et contacter les entreprises").check();
  await nils.getByLabel("Fonction", { exact: true }).fill("Développeur");
  await nils.getByLabel("Téléphone").fill("06 39 98 00 32");
  await nils.getByRole("button", { name: "Envoyer la demande" }).click();
  await nils.waitForURL(/fait=demande/);

  await olga.goto("/espace/admin/partenaires");
  await olga.getByRole("link", { name: "Autre portail de fiction" }).click();
  await olga.getByLabel("Raison du refus").fill("Votre premier accès suffit.");
  await olga.getByRole("button", { name: "Refuser la demande" }).click();
  await olga.waitForURL(/fait=refuse/);
  await messageTo("nils.essai@ajoute.example.org", /refusée/);
  await nils.goto("/espace/partenaire");
  await expect(nils.getByText("Votre premier accès suffit.")).toBeVisible();
});
