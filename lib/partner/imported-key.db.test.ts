import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v3/offers/route";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { callRoute } from "@/tests/given/partner-call";
import { importConsumer, revokeConsumer } from "./index";
import { activeSubscriptions } from "./store/subscriptions";

// The existing service's own pair: of it, the deployment is given the public half alone.
const theirs = generateKeyPairSync("ec", { namedCurve: "P-256" });
const strangers = generateKeyPairSync("ec", { namedCurve: "P-256" });

let folder = "";
beforeAll(async () => {
  const publicKey = String(theirs.publicKey.export({ type: "spki", format: "pem" }));
  process.env.API_JWT_PUBLIC_KEYS = publicKey.trim().replaceAll("\n", "\\n");
  folder = await mkdtemp(path.join(tmpdir(), "partners-"));
});
afterAll(() => rm(folder, { recursive: true }));

const issuedAt = 1_750_000_000;
const keyOf = (id: string, iat = issuedAt, { privateKey } = theirs) =>
  new SignJWT({ id, version: 1, iat }).setProtectedHeader({ alg: "ES256", typ: "JWT" }).sign(privateKey);

const subscription = (rank: number, callbackUrl = `https://partenaire.example.org/hooks/${rank}`) => ({
  id: newId(),
  createdAt: `2025-0${rank}-01T10:00:00.000Z`,
  subscribedEvent: "convention.updated",
  callbackUrl,
  callbackHeaders: { authorization: `Bearer jeton-${rank}` },
});

const exported = (changes: object = {}, subscriptions: readonly object[] = []) => ({
  id: newId(),
  name: "Partenaire repris",
  contact: {
    lastName: "Essai",
    firstName: "Jo",
    job: "Chef de produit",
    phone: "0639980010",
    emails: ["api@repris.example.org"],
  },
  createdAt: "2024-01-02T03:04:05.678Z",
  expirationDate: "2029-03-01T00:00:00.000Z",
  revokedAt: null,
  currentKeyIssuedAt: new Date(issuedAt * 1000).toISOString(),
  rights: {
    searchEstablishment: { kinds: ["READ"], scope: "no-scope", subscriptions: [] },
    convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyKinds: ["mission-locale"] }, subscriptions },
    statistics: { kinds: [], scope: "no-scope", subscriptions: [] },
  },
  ...changes,
});

const statusWith = async (key: string): Promise<number> =>
  (await callRoute({ GET }, "/v3/offers", { key, query: "sortBy=date" })).status;

const operator = { actor: theProduct };

describe("a partner of the existing service keeps its key (partner-api.md 3)", () => {
  it("once it is imported with its id and its dates", async () => {
    const consumer = exported();
    const key = await keyOf(consumer.id);
    expect(await statusWith(key)).toBe(401);
    await importConsumer(operator, consumer);
    expect(await statusWith(key)).toBe(200);
    expect(await statusWith(await keyOf(consumer.id, issuedAt - 1))).toBe(401);
    expect(await statusWith(await keyOf(consumer.id, issuedAt, strangers))).toBe(401);
    await revokeConsumer(operator, { consumerId: consumer.id });
    expect(await statusWith(key)).toBe(401);
  });

  it("and stays out when it was revoked or its time is over there", async () => {
    for (const change of [{ revokedAt: "2025-05-05T05:05:05.000Z" }, { expirationDate: "2025-05-05" }]) {
      const consumer = exported(change);
      await importConsumer(operator, consumer);
      expect(await statusWith(await keyOf(consumer.id))).toBe(401);
    }
  });
});

describe("the subscriptions of an imported partner (partner-api.md 5.8)", () => {
  it("are kept, the first one alone being called, with its headers; one that leads inside never is", async () => {
    const inside = subscription(1, "http://localhost:8080/hooks");
    const [first, second] = [subscription(2), subscription(3)];
    const consumer = exported({}, [second, inside, first]);
    expect(await importConsumer(operator, consumer)).toEqual({ isNew: true, active: 1, disabled: 2 });
    const active = await activeSubscriptions(consumer.id);
    expect(active).toMatchObject([
      { id: first.id, callbackUrl: first.callbackUrl, callbackHeaders: first.callbackHeaders },
    ]);
    expect(await db().webhookSubscription.count({ where: { consumerId: consumer.id } })).toBe(3);
    expect(await importConsumer(operator, { ...consumer, name: "Autre nom" })).toMatchObject({ isNew: false });
    expect(await db().apiConsumer.findUnique({ where: { id: consumer.id } })).toMatchObject({
      name: "Partenaire repris",
    });
  });
});

const runImport = (file: string) =>
  new Promise<{ readonly code: number; readonly lines: readonly string[] }>((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/partner.ts", "import", file],
      { env: process.env },
      (error, out, err) => resolve({ code: error ? 1 : 0, lines: `${out}${err}`.trim().split("\n") }),
    );
  });

describe("npm run partner -- import", () => {
  it("says line by line what it did, refuses what is not as exported, and may be run again", {
    timeout: 60_000,
  }, async () => {
    const [whole, many] = [exported(), exported({}, [subscription(1), subscription(2)])];
    const { rights } = exported();
    const bothLists = { agencyKinds: [], agencyIds: [] };
    const wrong = exported({ rights: { ...rights, convention: { ...rights.convention, scope: bothLists } } });
    const file = path.join(folder, "partners.json");
    await writeFile(file, JSON.stringify([whole, many, wrong, exported({ surprise: 1 })]));
    const { code, lines } = await runImport(file);
    expect(code).toBe(1);
    expect(lines).toEqual([
      `1. ${whole.id}: taken over.`,
      `2. ${many.id}: taken over, 1 subscription active, 1 kept without being called.`,
      expect.stringMatching(`^3. ${wrong.id}: refused. rights.convention.scope`),
      expect.stringContaining("refused. "),
      "2 taken over, 0 known already, 2 refused.",
    ]);
    const again = await runImport(file);
    expect(again.lines.slice(0, 2)).toEqual([
      `1. ${whole.id}: known already, left as it is.`,
      `2. ${many.id}: known already, left as it is.`,
    ]);
    await writeFile(file, JSON.stringify({ whole }));
    expect((await runImport(file)).lines).toEqual(["The file is not a list of partners."]);
  });
});
