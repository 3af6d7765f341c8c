import { openConvention, signInAs } from "./support/acts";
import { look } from "./support/look";
import { expect, test } from "./support/test";

/** Rayan Essai's convention is signed by all and waits for a one-step agency: see prisma/seed/conventions.ts. */
test("an agency asks for a change, the candidate corrects it, everybody signs again @once", async ({ person }) => {
  const agency = await person();
  await signInAs(agency, "nadia.modele@france-travail.example.org");
  await agency.goto("/espace/agence?tache=a-valider");
  await agency.getByRole("link", { name: "Rayan Essai" }).click();
  await look(agency, /Rayan Essai/);
  await agency.getByRole("link", { name: "Demander une modification" }).click();
  await look(agency, "Demander une modification");
  await agency.getByRole("button", { name: "Demander la modification" }).click();
  await expect(agency.getByText("Choisissez qui doit corriger.").first()).toBeVisible();
  await agency.getByLabel("Rayan Essai").check();
  await agency.getByLabel("Que faut-il corriger ?").fill("Le vendredi est férié dans l’entreprise.");
  await agency.getByRole("button", { name: "Demander la modification" }).click();
  await look(agency, /Rayan Essai/);
  await expect(agency.getByText("En brouillon ou demande de modification en cours").first()).toBeVisible();

  const candidate = await person();
  await openConvention(candidate, "rayan.essai@example.org", /À corriger/);
  await look(candidate, /Rayan, votre immersion/);
  await expect(candidate.getByText("Le vendredi est férié dans l’entreprise.")).toBeVisible();
  await candidate.getByRole("link", { name: "Corriger la convention" }).click();
  await look(candidate, "Corriger la convention");
  await candidate.getByRole("button", { name: "Corriger les réponses" }).click();
  await look(candidate, "Corriger la convention");
  await candidate.getByRole("link", { name: "Dates et horaires" }).click();
  await look(candidate, "Quand et où travaillerez-vous ?");
  await candidate.getByLabel("Vendredi", { exact: true }).uncheck();
  await candidate.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await look(candidate, "Vérifiez, puis renvoyez");
  await candidate.getByRole("button", { name: "Renvoyer la convention" }).click();
  await look(candidate, /Rayan, votre immersion/);
  await expect(candidate.getByText("À vous de signer")).toBeVisible();
});
