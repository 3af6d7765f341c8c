import { look } from "./support/look";
import { askAndAnswer } from "./support/sign-in";
import { expect, test } from "./support/test";

const contact = "api@portail.example.org";

test("a partner's contact tries a webhook, reads what was sent and answered, sends it again, pauses and resumes @once", async ({
  person,
}) => {
  test.setTimeout(300_000);
  const page = await person();
  await askAndAnswer(page, contact);
  await page.getByLabel("Prénom").fill("Ariane");
  await page.getByLabel("Nom", { exact: true }).fill("Essai");
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.waitForURL(/\/espace/);
  await page.goto("/espace/partenaire");
  await page.getByRole("link", { name: "Portail de démonstration" }).click();
  await look(page, "Portail de démonstration");
  await page.getByRole("link", { name: "Webhooks et envois" }).click();
  await look(page, "Webhooks");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await look(page, /\/hooks\/conventions$/);

  await page.getByRole("button", { name: "Envoyer un essai" }).click();
  await page.waitForURL(/fait=test/);
  await expect(page.getByText("Un événement d’essai est parti.")).toBeVisible();
  const trial = page.getByRole("row", { name: /Essai/ }).first();
  await expect(async () => {
    await page.reload();
    await expect(trial.getByText("Reçu", { exact: true })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await trial.getByRole("link").click();
  await look(page, "Essai");
  await expect(page.getByRole("region", { name: "Corps de l’envoi" })).toContainText(
    '"subscribedEvent": "webhook.test"',
  );
  await expect(page.getByText(/réponse 200/)).toHaveCount(1);
  await page.getByRole("button", { name: "Renvoyer" }).click();
  await page.waitForURL(/fait=renvoi/);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/réponse 200/)).toHaveCount(2, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });

  await page.getByRole("link", { name: "Envois" }).click();
  await page.getByRole("button", { name: "Mettre en pause" }).click();
  await page.waitForURL(/fait=pause/);
  await look(page, /\/hooks\/conventions$/);
  await expect(page.getByText("En pause", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await page.waitForURL(/fait=resume/);
  await expect(page.getByText("En service", { exact: true })).toBeVisible();
});
