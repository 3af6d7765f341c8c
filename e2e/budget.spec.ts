import type { Page } from "@playwright/test";
import { signInAs } from "./support/acts";
import { expect, test } from "./support/test";

// product.md 8, in kilobytes (1,000 bytes) of compressed bodies on a first load.
const content = 145;
const form = 165;
const whole = 300;
const requests = 25;

type Weight = { readonly javascript: number; readonly all: number; readonly requests: number };

const weigh = async (page: Page, address: string): Promise<Weight> => {
  const sizes: { kind: string; bytes: number }[] = [];
  const onFinished = async (request: import("@playwright/test").Request) => {
    const { responseBodySize } = await request.sizes();
    sizes.push({ kind: request.resourceType(), bytes: responseBodySize });
  };
  page.on("requestfinished", onFinished);
  await page.goto(address, { waitUntil: "load" });
  await expect.poll(() => sizes.some(({ kind }) => kind === "script")).toBe(true);
  await page.waitForLoadState("networkidle");
  page.off("requestfinished", onFinished);
  const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0) / 1000;
  return { javascript: sum(sizes.filter(({ kind }) => kind === "script")), all: sum(sizes), requests: sizes.length };
};

const within = ({ javascript, all, requests: count }: Weight, budget: number, address: string): void => {
  test.info().annotations.push({
    type: "weight",
    description: `${address}: ${javascript.toFixed(1)} kB of JavaScript, ${all.toFixed(1)} kB in all, ${count} requests`,
  });
  expect(javascript, `JavaScript of ${address}`).toBeLessThanOrEqual(budget);
  expect(all, `everything of ${address}`).toBeLessThanOrEqual(whole);
  expect(count, `requests of ${address}`).toBeLessThanOrEqual(requests);
};

const publicPages: readonly (readonly [address: string, budget: number])[] = [
  ["/", form],
  ["/recherche?metierTexte=boulanger&lieu=Rennes", form],
  ["/entreprise/00000001800028/11573", content],
  ["/connexion", form],
  ["/convention/demande", content],
  ["/convention/demande?type=mini-stage", content],
  ["/structures", content],
  ["/nowhere", content],
];

test.describe("each page keeps its budget @once", () => {
  for (const [address, budget] of publicPages) {
    test(`${address} within ${budget} kB of JavaScript`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }) });
      within(await weigh(await context.newPage(), address), budget, address);
      await context.close();
    });
  }

  for (const [kind, start] of [
    ["immersion", "/convention/demande"],
    ["mini-stage", "/convention/demande?type=mini-stage"],
  ] as const)
    test(`the parts of the request of ${kind}`, async ({ person, browser, baseURL }) => {
      const page = await person();
      await page.goto(start);
      await page.getByRole("button", { name: /Commencer/ }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Votre demande de convention" })).toBeVisible();
      const base = new URL(page.url()).pathname;
      for (const part of ["vous", "structure", "entreprise", "metier", "horaires"]) {
        // A window of its own: nothing is in its cache.
        const context = await browser.newContext({
          ...(baseURL && { baseURL }),
          storageState: await page.context().storageState(),
        });
        within(await weigh(await context.newPage(), `${base}/${part}`), form, `${kind}, ${part}`);
        await context.close();
      }
    });

  test("an agency's pages", async ({ person, browser, baseURL }) => {
    const page = await person();
    await signInAs(page, "paul.specimen@cci.example.org");
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      storageState: await page.context().storageState(),
    });
    within(await weigh(await context.newPage(), "/espace/agence"), content, "/espace/agence");
    await context.close();
  });
});
