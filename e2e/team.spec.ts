import { look } from "./support/look";
import { linkIn, messageTo } from "./support/mailbox";
import { throughProConnect } from "./support/pro-connect";
import { askAndAnswer, firstSignIn, newAddress } from "./support/sign-in";
import { expect, test } from "./support/test";

const agency = "Mission locale de Rennes (exemple)";

test("somebody asks to join an agency, is given a role, and chooses their e-mails", async ({ person }) => {
  const [newcomer, admin] = [await person(), await person()];
  const email = newAddress("arrivee");
  await firstSignIn(newcomer, email);
  await newcomer.getByRole("link", { name: "Rejoindre une structure" }).click();
  await look(newcomer, "Rejoindre une structure");
  await newcomer.getByLabel("Nom ou ville de la structure").fill("locale rénnes");
  await newcomer.getByRole("button", { name: "Chercher" }).click();
  await newcomer.getByLabel(agency).check();
  await look(newcomer, "Rejoindre une structure");
  await newcomer.getByRole("button", { name: "Demander à rejoindre" }).click();
  await look(newcomer, "Mes structures");
  await expect(newcomer.getByText("Votre demande attend une réponse")).toBeVisible();

  const asked = await messageTo("victor.exemple@mission-locale.example.org", /quelqu’un veut vous rejoindre/);
  await throughProConnect(admin, { person: /Victor Exemple/ });
  await admin.waitForURL(/\/espace\/agence/);
  await admin.goto(linkIn(asked));
  await look(admin, agency);
  await admin
    .getByRole("listitem")
    .filter({ hasText: email })
    .getByRole("link", { name: /Répondre/ })
    .click();
  await look(admin, "Demande de Inès Essai");
  await admin.getByRole("button", { name: "Accepter la demande" }).click();
  await expect(admin.getByRole("link", { name: /Choisissez au moins un rôle/ })).toBeVisible();
  await admin.getByLabel("Vérifie les conventions").check();
  await admin.getByRole("button", { name: "Accepter la demande" }).click();
  await expect(admin.getByText("La demande est acceptée.")).toBeVisible();

  expect((await messageTo(email, /Votre demande est acceptée/)).text).toContain("Vérifie les conventions");
  await newcomer.goto("/espace");
  await expect(newcomer.getByRole("heading", { level: 1, name: "Bonjour Inès" })).toBeVisible();
  await newcomer.goto("/espace/agence/structures");
  await newcomer.getByRole("main").getByRole("link", { name: agency }).click();
  await newcomer.getByRole("link", { name: "Mes e-mails, quitter la structure" }).click();
  await look(newcomer, "Mes e-mails");
  await newcomer.getByLabel("Un seul e-mail chaque matin de semaine").check();
  await newcomer.getByRole("button", { name: "Enregistrer" }).click();
  await expect(newcomer.getByText("Votre choix est enregistré.")).toBeVisible();
  await expect(newcomer.getByRole("row").filter({ hasText: email })).toContainText("Un seul e-mail");

  // Whoever loses a role while they look on is told, and shown nothing of it.
  await admin.getByRole("link", { name: "Inès Essai" }).first().click();
  await look(admin, "Inès Essai");
  await admin.getByRole("button", { name: "Retirer Inès Essai" }).click();
  await expect(admin.getByText("La personne est retirée.")).toBeVisible();
  await newcomer.getByRole("link", { name: "Mes e-mails, quitter la structure" }).click();
  await expect(newcomer.getByRole("heading", { level: 1, name: /n’est plus pour vous/ })).toBeVisible();
  expect((await messageTo(email, /Vous ne faites plus partie/)).text).toContain(agency);
});

test("an administrator adds somebody, sets the agency, and cannot leave it without anybody", async ({ person }) => {
  const [admin, added] = [await person(), await person()];
  const email = newAddress("ajout");
  await throughProConnect(admin, { person: /Nadia/ });
  await admin.waitForURL(/\/espace\/agence/);
  await admin.goto("/espace/agence/structures");
  await look(admin, "Mes structures");
  await admin.getByRole("main").getByRole("link", { name: "France Travail Nantes (exemple)" }).click();
  await admin.getByRole("link", { name: "Ajouter une personne" }).click();
  await look(admin, "Ajouter une personne");
  // At France Travail nobody only checks (platform.md 1.5).
  await expect(admin.getByLabel("Vérifie les conventions")).toHaveCount(0);
  await admin.getByLabel("Son adresse e-mail professionnelle").fill("nadia.modele@france-travail.example.org");
  await admin.getByLabel("Lit les conventions").check();
  await admin.getByRole("button", { name: "Ajouter la personne" }).click();
  await expect(admin.getByRole("link", { name: /fait déjà partie de la structure/ })).toBeVisible();
  await admin.getByLabel("Son adresse e-mail professionnelle").fill(email);
  await admin.getByRole("button", { name: "Ajouter la personne" }).click();
  await expect(admin.getByText("La personne est ajoutée.")).toBeVisible();
  await expect(admin.getByRole("row").filter({ hasText: email })).toContainText("Lit les conventions");

  await messageTo(email, /Vous faites partie d’une structure/);
  await askAndAnswer(added, email);
  await look(added, "Bienvenue. Comment vous appelez-vous ?");

  await admin.getByRole("link", { name: /Modifier Départements couverts/ }).click();
  await look(admin, "Réglages de la structure");
  const departments = admin.getByLabel("Départements couverts");
  const before = await departments.inputValue();
  await departments.fill(`${before}, 99`);
  await admin.getByRole("button", { name: "Enregistrer" }).click();
  await expect(admin.getByRole("link", { name: /Le département 99 n’existe pas/ })).toBeVisible();
  await departments.fill(before);
  await admin.getByRole("button", { name: "Enregistrer" }).click();
  await expect(admin.getByText("Les réglages sont enregistrés.")).toBeVisible();

  await admin.getByRole("link", { name: "Mes e-mails, quitter la structure" }).click();
  await admin.getByRole("button", { name: /^Quitter/ }).click();
  await expect(admin.getByText(/Il faut au moins une personne qui valide/).first()).toBeVisible();
});
