import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "./support/test";

const everywhere = {
  "strict-transport-security": /max-age=63072000; includeSubDomains/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^same-origin$/,
  "x-frame-options": /^DENY$/,
  "cross-origin-opener-policy": /^same-origin$/,
};

const chunkFolder = ".next/static/chunks";

test.describe("the platform @once", () => {
  for (const address of [
    "/",
    "/recherche",
    "/connexion",
    "/convention/demande",
    "/nowhere",
    "/api/health",
    "/api/nowhere",
    "/espace/agence",
  ]) {
    test(`sends its security headers on ${address}`, async ({ request }) => {
      const response = await request.get(address, { maxRedirects: 0 });
      const headers = response.headers();
      for (const [name, value] of Object.entries(everywhere)) expect(headers[name], name).toMatch(value);
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }

  test("gives each page a content security policy with a nonce of its own", async ({ request }) => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await request.get("/recherche")).headers()["content-security-policy"] ?? ""),
    );
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
    }
  });

  test("prepares no page in advance: it could not carry the nonce of its answer (architecture 4.9)", async () => {
    const manifest = JSON.parse(await readFile(".next/prerender-manifest.json", "utf8")) as {
      routes: Record<string, unknown>;
    };
    const pages = Object.keys(manifest.routes).filter((route) => !/\.(svg|ico|txt|xml|webmanifest)$/.test(route));
    // The framework's last resort has no script that a nonce would have to let through.
    expect(pages).toEqual(["/_global-error"]);
  });

  test("sends no part of the server to browsers (architecture 3)", async () => {
    const files = (await readdir(chunkFolder, { recursive: true })).filter((file) => file.endsWith(".js"));
    expect(files.length).toBeGreaterThan(5);
    const code = (await Promise.all(files.map((file) => readFile(path.join(chunkFolder, file), "utf8")))).join("\n");
    for (const mark of [
      "PrismaClient",
      "graphile_worker",
      "JOURNAL_KEY",
      "NEXTAUTH_SECRET",
      "nodemailer",
      "createHmac",
      "journal_entries",
    ]) {
      expect(code.includes(mark), mark).toBe(false);
    }
  });

  test("tells probes how it is, and keeps its metrics to whoever has the token", async ({ request }) => {
    expect(await (await request.get("/api/ready")).json()).toMatchObject({
      ready: true,
      database: "up",
      journal: "append-only",
    });
    expect((await request.get("/api/metrics")).status()).toBe(404);
  });

  test("answers an unknown page with 404, and one that needs signing in with the way there", async ({ request }) => {
    expect((await request.get("/nowhere")).status()).toBe(404);
    expect((await request.get("/convention/00000000-0000-4000-8000-000000000000")).status()).toBe(404);
    const response = await request.get("/espace/agence", { maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers().location).toBe("/connexion?suite=%2Fespace%2Fagence");
  });
});
