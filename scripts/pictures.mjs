// `npm run pictures`: the pictures of the README, taken of the product as it is on freshly seeded data.
import { mkdirSync } from "node:fs";
import { ensureBrowser } from "./browser.mjs";
import { step, stopWith } from "./console.mjs";
import { prepare, root } from "./prepare.mjs";
import { withServed } from "./served.mjs";

const folder = `${root}/docs/pictures`;
const wide = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

const latest = async (mailbox, address, subject) => {
  for (let tries = 0; tries < 60; tries += 1) {
    const messages = await (await fetch(`${mailbox}/messages.json?to=${encodeURIComponent(address)}`)).json();
    const found = messages.find((message) => subject.test(message.subject));
    if (found) return found.text;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no message to ${address} about ${subject}`);
};

const codeIn = (text) => /Code\s*:\s*(\d{6})/.exec(text)[1];
const linkIn = (text) => /https?:\/\/\S+/.exec(text)[0];

const signIn = async (page, mailbox, email) => {
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail professionnelle").fill(email);
  await page.getByRole("button", { name: "Recevoir un code" }).click();
  await page.getByLabel("Code reçu par e-mail").fill(codeIn(await latest(mailbox, email, /code de connexion/i)));
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
  await page.waitForURL(/espace/);
};

/** Each picture: its name, its screen, and the way to it. */
const pictures = [
  ["recherche", wide, (page) => page.goto("/recherche?metier=11573&lieu=Rennes&rayon=20")],
  [
    "demande",
    phone,
    async (page) => {
      await page.goto("/convention/demande");
      await page
        .getByRole("button", { name: /Commencer/ })
        .first()
        .click();
      await page.waitForURL(/demande\/[\w-]{30,}/);
    },
  ],
  [
    "signature",
    phone,
    async (page, mailbox) => {
      const company = "karim.fictif@example.org";
      await page.goto(linkIn(await latest(mailbox, company, /À vous de signer/)));
      await page.getByRole("button", { name: "Recevoir un code" }).click();
      await page.getByLabel("Code à 6 chiffres").fill(codeIn(await latest(mailbox, company, /code pour ouvrir/i)));
      await page.getByRole("button", { name: "Ouvrir la convention" }).click();
      await page.getByRole("button", { name: "Signer la convention" }).waitFor();
    },
  ],
  ["structure", wide, (page, mailbox) => signIn(page, mailbox, "victor.exemple@mission-locale.example.org")],
  [
    "dossier",
    wide,
    async (page, mailbox) => {
      await signIn(page, mailbox, "sonia.temoin@mission-locale.example.org");
      await page.getByRole("main").getByRole("rowheader").getByRole("link").first().click();
      await page.waitForURL(/conventions\/[\w-]{30,}/);
    },
  ],
];

const take = async (browserPath, { ports }) => {
  const { chromium } = await import("@playwright/test");
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ ...(browserPath && { executablePath: browserPath }), args: asRoot });
  mkdirSync(folder, { recursive: true });
  try {
    for (const [name, viewport, go] of pictures) {
      const baseURL = `http://localhost:${ports.web}`;
      const context = await browser.newContext({ viewport, baseURL, locale: "fr-FR", colorScheme: "light" });
      const page = await context.newPage();
      await go(page, `http://localhost:${ports.mailbox}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await step(`Taking ${name}`, () => page.screenshot({ path: `${folder}/${name}.png` }));
      await context.close();
    }
  } finally {
    await browser.close();
  }
};

try {
  await prepare();
  const browserPath = await ensureBrowser();
  await withServed({ database: "immersion_pictures", firstPort: 3970 }, (served) => take(browserPath, served));
  process.exit(0);
} catch (error) {
  stopWith(error);
}
