import { look } from "./support/look";
import { lastNumber, linkIn, messageTo } from "./support/mailbox";
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
