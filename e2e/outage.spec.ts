import pg from "pg";
import { database } from "./support/database";
import { look } from "./support/look";
import { expect, test } from "./support/test";

const onServer = async (...statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};

/** The database as a process sees it when its server is gone: every connection is cut and none is accepted. */
const cut = () =>
  onServer(
    `alter database ${database} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
  );
const restore = () => onServer(`alter database ${database} allow_connections true`);

test.describe("a database that is down @outage", () => {
  test("is told by the page and by the probes, and its return needs no restart", async ({ page, request }) => {
    await page.goto("/recherche?metierTexte=boulanger&lieu=Rennes");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await cut();
    try {
      await expect.poll(async () => (await request.get("/api/health")).status(), { timeout: 60_000 }).toBe(503);
      expect(await (await request.get("/api/health")).json()).toMatchObject({ database: "down" });
      await page.goto("/recherche?metierTexte=boulanger&lieu=Rennes");
      await look(page, /problème/);
      await expect(page.getByRole("banner").getByRole("link", { name: "Immersion Facilitée" })).toBeVisible();
      await expect(page.getByRole("contentinfo").getByRole("link", { name: "Aide" })).toBeVisible();
    } finally {
      await restore();
    }
    await expect.poll(async () => (await request.get("/api/ready")).status(), { timeout: 60_000 }).toBe(200);
    await page.goto("/recherche?metierTexte=boulanger&lieu=Rennes");
    await look(page, /offre/);
  });
});
