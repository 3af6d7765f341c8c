import type { Page } from "@playwright/test";
import { closedSiret, hiddenSiret } from "../simulators/companies";
import { look } from "./support/look";
import { linksOf, messageTo } from "./support/mailbox";
import { beginAtCompany } from "./support/request";
import { expect, test } from "./support/test";

const bakery = "00000001800028";

const find = async (page: Page, siret: string): Promise<void> => {
  await page.getByLabel("SIRET", { exact: true }).fill(siret);
  await page.getByRole("button", { name: "Trouver l’entreprise" }).click();
};

/** The same with and without scripts: a company found, refused, hidden; what was typed stays. */
const lookUp = async (page: Page): Promise<void> => {
  await beginAtCompany(page);
  await page.getByLabel("Sa fonction").fill("Boulangère");
  await find(page, closedSiret);
  await expect(page.getByText(/ce site est fermé/).first()).toBeVisible();
  await expect(page.getByLabel("Sa fonction")).toHaveValue("Boulangère");
  await find(page, bakery);
  await expect(page.getByText("Le registre connaît cette entreprise.")).toBeVisible();
  await expect(page.getByLabel("Nom de l’entreprise")).toHaveValue("BOULANGERIE LE PAIN IMAGINAIRE");
  await expect(page.getByText("Boulangerie et boulangerie-pâtisserie")).toBeVisible();
  await expect(page.getByLabel("Sa fonction")).toHaveValue("Boulangère");
  await find(page, hiddenSiret);
  await expect(page.getByText(/a demandé à ne pas être montrée/)).toBeVisible();
};

test.describe("the company of a request", () => {
  test("is found by its SIRET, and its address suggested", async ({ person }) => {
    const page = await person();
    await lookUp(page);
    await look(page, "Quelle entreprise vous accueille ?");
  });

  test("is found by its SIRET without JavaScript @sans-js", async ({ person }) => {
    await lookUp(await person());
  });
});

test("a code is received by SMS @once", async ({ person }) => {
  const page = await person();
  // A link that no other journey uses: a new code makes the one before it worthless.
  let link = "";
  await expect
    .poll(async () => {
      link = (await linksOf(/À vous de signer/))[4] ?? "";
      return link;
    })
    .not.toBe("");
  await page.goto(link);
  await look(page, "Ouvrir votre convention");
  await page.getByLabel("Par SMS").check();
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await look(page, "Saisissez votre code");
  const { text } = await messageTo("+336", /^SMS/);
  await page.getByLabel("Code à 6 chiffres").fill(/\d{6}(?=\.)/.exec(text)?.[0] ?? "");
  await page.getByRole("button", { name: "Ouvrir la convention" }).click();
  await page.waitForURL(link);
});
