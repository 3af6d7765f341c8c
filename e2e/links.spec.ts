import { databaseWatch } from "../tests/database-watch";
import { databaseAddress } from "./support/database";
import { look } from "./support/look";
import { lastNumber, linkIn, linksOfEveryKind, messageTo } from "./support/mailbox";
import { expect, test } from "./support/test";

/** Tom Fictif has signed and his company has not: see prisma/seed/conventions.ts. */
const company = "karim.fictif@example.org";

test.describe("a link locates, a code opens @once", () => {
  test("opening it shows nothing of anybody, sends nothing and changes nothing (field.md 8.1, F2)", async ({
    request,
    person,
  }) => {
    const link = linkIn(await messageTo(company, /À vous de signer/));
    const before = await lastNumber(company);
    for (let time = 0; time < 3; time += 1) {
      const text = await (await request.get(link)).text();
      for (const secret of ["Fictif", "Karim", "example.org", "Boulang"]) expect(text).not.toContain(secret);
    }
    expect(await lastNumber(company)).toBe(before);
    const page = await person();
    await page.goto(link);
    await look(page, "Ouvrir votre convention");
  });

  test("a wrong code says how many tries are left, and the PDF stays closed", async ({ person }) => {
    const link = linkIn(await messageTo(company, /À vous de signer/));
    const page = await person();
    expect((await page.request.get(`${link}/document`)).status()).toBe(401);
    await page.goto(link);
    await page.getByRole("button", { name: "Recevoir un code" }).click();
    await page.getByLabel("Code à 6 chiffres").fill("000000");
    await page.getByRole("button", { name: "Ouvrir la convention" }).click();
    await expect(page.getByText(/Il vous reste 4\sessais/).first()).toBeVisible();
    await look(page, "Saisissez votre code");
  });
});

// After the journeys, whose messages carry every kind of link: to sign, sent again, found again, reminded, to correct, to answer.
test("whatever opens a link before the person does changes nothing in the database @troubled", async ({ request }) => {
  test.setTimeout(420_000);
  const links = await linksOfEveryKind();
  for (const shape of [
    "/convention/",
    "/espace/agence/conventions/",
    "/candidature/",
    "/espace/entreprise/candidatures/",
  ])
    expect(links.join(" ")).toContain(shape);
  const watch = await databaseWatch(databaseAddress());
  // Something else may write at the same moment; a link that writes would do it each time.
  for (const link of links)
    await expect(async () => {
      const before = await watch.fingerprint();
      for (let time = 0; time < 3; time += 1) {
        expect((await request.get(link)).status(), link).toBeLessThan(500);
        expect((await request.head(link)).status(), link).toBeLessThan(500);
      }
      expect(await watch.fingerprint(), `the database after ${link}`).toBe(before);
    }).toPass({ timeout: 60_000 });
  await watch.end();
});
