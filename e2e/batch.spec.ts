import { dayInFrance } from "@/lib/platform/clock";
import { isWorkingDay } from "@/lib/reference/holidays";
import { signInAs } from "./support/acts";
import { runJob } from "./support/database";
import { look } from "./support/look";
import { lastNumber, messageTo } from "./support/mailbox";
import { expect, test } from "./support/test";

// One person, whose codes must not cross.
test.describe.configure({ mode: "serial" });

const validator = "denis.ebauche@main-tendue.example.org";

test("several conventions at once: what will happen is shown, then done, and what could not be is told @once", async ({
  person,
}) => {
  const page = await person();
  await signInAs(page, validator);
  await page.goto("/espace/agence?tache=toutes");
  await look(page, /^Bonjour Denis/);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByText("Cochez au moins une convention.").first()).toBeVisible();

  // By keyboard alone: a tick is reached and set as any other control.
  const ticks = page.getByRole("checkbox", { name: /^Choisir / });
  await expect(ticks).toHaveCount(4);
  const tick = (name: string) => page.getByRole("checkbox", { name: new RegExp(`^Choisir ${name}`) });
  for (const name of ["Ali", "Zoé"]) {
    await tick(name).focus();
    await page.keyboard.press("Space");
  }
  // The list's own keys: to another line and back, and its tick.
  await page.getByRole("link", { name: "Ida Canevas" }).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(page.getByRole("link", { name: "Ida Canevas" })).toBeFocused();
  await page.keyboard.press("x");
  await expect(tick("Ida")).toBeChecked();
  await page.getByLabel("Action").selectOption("Valider");
  await page.getByRole("button", { name: "Continuer" }).focus();
  await page.keyboard.press("Enter");
  await look(page, "Valider : 2 conventions sur 3");
  await expect(page.getByText("Il manque encore des signatures à cette convention.")).toBeVisible();
  await page.getByRole("button", { name: "Valider : 2 conventions" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /2 conventions sont validées/ })).toBeVisible({
    timeout: 60_000,
  });
  await look(page, /1 n’a pas pu l’être, voici pourquoi/);
  await page.getByRole("link", { name: "Ida Canevas" }).click();
  await look(page, /^Ida Canevas/);

  await page.getByLabel("Ajouter une note").fill("Relancer l’entreprise lundi");
  await page.getByRole("button", { name: "Ajouter la note" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Relancer l’entreprise lundi" })).toBeVisible();
  await look(page, /^Ida Canevas/);
  await page.getByRole("button", { name: /^Supprimer ma note/ }).click();
  await expect(page.getByText("Relancer l’entreprise lundi")).toHaveCount(0);

  await page.goto("/espace/agence?tache=toutes");
  await page.getByLabel("Pour", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Action").selectOption("Refuser");
  await page.getByRole("button", { name: "Continuer" }).click();
  await look(page, "Refuser : 2 conventions sur 4");
  await page.getByRole("button", { name: "Refuser : 2 conventions" }).click();
  await expect(page.getByText("Écrivez la raison.").first()).toBeVisible();
});

test("one e-mail each working morning, and the figures of the year @once", async ({ person }) => {
  const page = await person();
  await signInAs(page, validator);
  await page.goto("/espace/agence/statistiques");
  await look(page, "Statistiques de mes structures");
  await expect(page.getByRole("img", { name: /^Conventions reçues et validées/ })).toBeVisible();

  await page.goto("/espace/agence/structures");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Main tendue/i })
    .click();
  await page.getByRole("link", { name: "Mes e-mails, quitter la structure" }).click();
  await page.getByLabel("Un seul e-mail chaque matin de semaine").check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Votre choix est enregistré.")).toBeVisible();

  const before = await lastNumber(validator);
  await runJob("member-digests");
  if (isWorkingDay(dayInFrance(new Date()))) {
    const { text } = await messageTo(validator, /à valider aujourd’hui$/, before);
    expect(text).toContain("/espace/agence");
  } else {
    // Nobody is written to on a Saturday, a Sunday or a public holiday.
    expect(await lastNumber(validator)).toBe(before);
  }
});

test("a company finds the conventions that bear its address, and is asked for a code @once", async ({ person }) => {
  const page = await person();
  await signInAs(page, "brigitte.levain@pain-imaginaire.example.org");
  await page.goto("/espace/entreprise/conventions");
  await look(page, "Mes conventions à signer et à suivre");
});
