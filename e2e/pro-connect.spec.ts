import type { Page } from "@playwright/test";
import { look } from "./support/look";
import { throughProConnect } from "./support/pro-connect";
import { expect, test } from "./support/test";

// ASVS 10.2.1 and 10.5.1 to 10.5.4, platform.md 3.4 and 3.5: against a real OpenID Connect provider on loopback.

const refused = async (page: Page): Promise<void> => {
  await expect(
    page.getByRole("status").filter({ hasText: "La connexion avec ProConnect n’a pas abouti." }),
  ).toBeVisible();
  await page.goto("/espace");
  await expect(page).toHaveURL(/\/connexion/);
};

test("somebody signs in through ProConnect, goes where they wanted to, and leaves both", async ({ person }) => {
  const page = await person();
  await page.goto("/espace/compte");
  await expect(page).toHaveURL(/\/connexion\?suite=/);
  await look(page, "Se connecter à l’espace professionnel");
  await page.getByRole("button", { name: "Se connecter avec ProConnect" }).click();
  await page.getByLabel("Personne").selectOption({ label: "Noémie Nouvelle, noemie.nouvelle@structure.example.org" });
  await page.getByRole("button", { name: "Continuer" }).click();
  await look(page, "Mon compte");
  await expect(page.getByText("Votre compte n’est rattaché à aucune structure.")).toBeVisible();
  await expect(page.getByText(/^Relié depuis le/)).toBeVisible();
  const button = page.getByRole("button", { name: "Se déconnecter" });
  if (!(await button.isVisible())) await page.getByText("Menu", { exact: true }).click();
  const [logout] = await Promise.all([page.waitForRequest(/\/session\/end/), button.click()]);
  expect(new URL(logout.url()).searchParams.get("id_token_hint")).toBeTruthy();
  await look(page, "Se connecter à l’espace professionnel");
  await page.goto("/espace/compte");
  await expect(page).toHaveURL(/\/connexion/);
});

test("state, nonce and challenge are long, and the challenge is PKCE’s @once", async ({ person }) => {
  const page = await person();
  await page.goto("/connexion");
  const [authorization] = await Promise.all([
    page.waitForRequest(/\/auth\?/),
    page.getByRole("button", { name: "Se connecter avec ProConnect" }).click(),
  ]);
  const asked = new URL(authorization.url()).searchParams;
  expect(asked.get("state")?.length).toBeGreaterThanOrEqual(32);
  expect(asked.get("nonce")?.length).toBeGreaterThanOrEqual(32);
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("code_challenge")?.length).toBe(43);
  expect(asked.get("acr_values")).toBe("eidas1");
});

for (const fault of [
  "Un autre nonce dans le jeton",
  "Un autre émetteur dans le jeton",
  "Un jeton pour un autre service",
  "Un jeton signé par une autre clé",
  "Un jeton expiré",
  "Les informations d’une autre personne",
])
  test(`refuses: ${fault} @once`, async ({ person }) => {
    const page = await person();
    await throughProConnect(page, { person: /Noémie/, fault });
    await refused(page);
  });

/** Goes to the provider and stops there; gives the state that this browser waits for. */
const stateAskedBy = async (page: Page): Promise<string> => {
  await page.goto("/connexion");
  const button = page.getByRole("button", { name: "Se connecter avec ProConnect" });
  const [authorization] = await Promise.all([page.waitForRequest(/\/auth\?/), button.click()]);
  await expect(page.getByRole("heading", { level: 1, name: "ProConnect de démonstration" })).toBeVisible();
  return new URL(authorization.url()).searchParams.get("state") ?? "";
};

test("refuses an answer meant for somebody else, and one that has already served @once", async ({ person }) => {
  const page = await person();
  const taken = page.waitForRequest(/\/api\/auth\/callback\/proconnect/);
  await throughProConnect(page, { person: /Noémie/ });
  await look(page, "Mon compte");
  const answer = new URL((await taken).url());

  await test.step("the same answer again, in the browser that asked for it", async () => {
    await page.context().clearCookies({ name: "immersion-session" });
    await page.goto(answer.toString());
    await refused(page);
  });
  await test.step("in a browser that asked for nothing", async () => {
    const stranger = await person();
    await stranger.goto(answer.toString());
    await refused(stranger);
  });
  await test.step("in a browser that waits for another answer", async () => {
    const other = await person();
    await stateAskedBy(other);
    await other.goto(answer.toString());
    await refused(other);
  });
  await test.step("its code under the state of another browser: used, and bound to another challenge", async () => {
    const thief = await person();
    answer.searchParams.set("state", await stateAskedBy(thief));
    await thief.goto(answer.toString());
    await refused(thief);
  });
});

test("says so when the person refuses @once", async ({ person }) => {
  const page = await person();
  await page.goto("/connexion");
  await page.getByRole("button", { name: "Se connecter avec ProConnect" }).click();
  await page.getByRole("button", { name: "Refuser" }).click();
  await refused(page);
});

test("no other site starts a sign-in @once", async ({ request }) => {
  const answer = await request.post("/api/auth/signin/proconnect", {
    headers: { origin: "https://evil.example.org", "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
  const unsaid = await request.post("/api/auth/signin/proconnect", { maxRedirects: 0 });
  expect(unsaid.status()).toBe(403);
});
