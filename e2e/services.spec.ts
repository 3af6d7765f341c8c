import { look, see } from "./support/look";
import { linksOf } from "./support/mailbox";
import { beginAtCompany } from "./support/request";
import { expect, test } from "./support/test";

const services = process.env.SERVICES_URL ?? "http://127.0.0.1:3012";

/** Tells a simulated service what trouble to have. */
const trouble = async (service: string, kind: string): Promise<void> => {
  expect((await fetch(`${services}/trouble/${service}/${kind}`, { method: "PUT" })).status).toBe(204);
};

/** Does something while a service is in trouble, and says how long it took; the service works again afterwards. */
const during = async (service: string, kind: string, run: () => Promise<void>): Promise<void> => {
  await trouble(service, kind);
  const started = Date.now();
  try {
    await run();
  } finally {
    await trouble(service, "none");
  }
  const seconds = (Date.now() - started) / 1000;
  test.info().annotations.push({ type: "seconds", description: `${service} ${kind}: ${seconds.toFixed(1)}` });
  // field.md 4, "Third-party outage": the journey ends in success in less than ten seconds.
  expect(seconds).toBeLessThan(10);
};

test.describe("a service in trouble holds nobody back @troubled", () => {
  test.describe.configure({ mode: "serial" });

  for (const [index, kind] of ["down", "slow", "garbage", "failing"].entries()) {
    test(`companies ${kind}: one goes on by hand`, async ({ person }) => {
      const page = await person();
      await beginAtCompany(page);
      await page.getByLabel("SIRET", { exact: true }).fill("00000001800028");
      await during("entreprises", kind, async () => {
        await page.getByRole("button", { name: "Trouver l’entreprise" }).click();
        await expect(page.getByText(/à la main/).first()).toBeVisible();
        await page.getByLabel("Nom de l’entreprise").fill("Boulangerie Le Pain Imaginaire");
      });
      await look(page, /entreprise/);
      await expect(page.getByLabel("SIRET", { exact: true })).toHaveValue("00000001800028");
    });

    test(`addresses ${kind}: a search of a town answers, one of an address says what is missing`, async ({ page }) => {
      await during("geocodage", kind, async () => {
        await page.goto("/recherche?metierTexte=boulanger&lieu=Rennes");
        await see(page, /offre/);
        await page.goto("/recherche?metierTexte=boulanger&lieu=12 rue de l’Invention 35000 Rennes");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    });

    test(`text messages ${kind}: the page goes on, and the code comes by e-mail`, async ({ page }) => {
      // A link of its own for each: one link may ask for five codes in ten minutes.
      const link = (await linksOf(/À vous de signer/))[index] ?? "";
      await during("sms", kind, async () => {
        await page.goto(link);
        await page.getByLabel("Par SMS").check();
        await page.getByRole("button", { name: "Recevoir un code" }).click();
        await see(page, "Saisissez votre code");
        await page.getByLabel("Par e-mail").check();
        await page.getByRole("button", { name: /code/ }).last().click();
        await see(page, "Saisissez votre code");
      });
    });

    test(`La Bonne Boîte ${kind}: the offers are there, and the page says what is missing`, async ({ page }) => {
      await during("labonneboite", kind, async () => {
        // A town of its own for each: what was answered once is kept for a day.
        const town = [
          "Lyon&lat=45.76&lon=4.83",
          "Nantes&lat=47.22&lon=-1.55",
          "Lille&lat=50.63&lon=3.06",
          "Brest&lat=48.39&lon=-4.49",
        ][index];
        await page.goto(`/recherche?metier=15095&lieu=${town}`);
        await expect(page.getByText("Il manque les entreprises de La Bonne Boîte.")).toBeVisible();
        await see(page, /offre/i);
        await page.goto("/tentez-votre-chance/00000009100013/11573");
        await see(page, "Cette page n’est pas disponible pour l’instant");
      });
    });

    test(`ProConnect ${kind}: the page says so, and a code opens the account`, async ({ page }) => {
      await during("pro-connect", kind, async () => {
        await page.goto("/connexion");
        await page.getByRole("button", { name: "Se connecter avec ProConnect" }).click();
        await expect(page.getByRole("status").filter({ hasText: "ProConnect ne répond pas." })).toBeVisible();
        // An address of its own for each: one caller may have five codes sent to one person in ten minutes.
        await page.getByLabel("Adresse e-mail professionnelle").fill(`conseillere-${index}@mission-locale.example.org`);
        await page.getByRole("button", { name: "Recevoir un code" }).click();
        await see(page, "Saisissez votre code");
      });
    });
  }
});
