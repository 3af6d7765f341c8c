import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { json, type Listening, listen } from "@/simulators/http";
import { labonneboiteClient, labonneboiteRoutes } from "@/simulators/labonneboite";
import { troubles } from "@/simulators/trouble";
import { faultyService } from "@/tests/given/faulty-service";
import { knownTowns } from "@/tests/given/towns";
import { lastSiret, publishInvented, testNow } from "../company.given";
import { markSite } from "../store/search.given";

const rennes = { latitude: 48.1113, longitude: -1.68 };
const request = { metier: "11573", lieu: "Rennes (35000)", lat: "48.1113", lon: "-1.68" };
const asked: string[] = [];
let running: Listening;

const item = (siret: string, changes: object = {}) => ({
  rome: "D1102",
  siret,
  company_name: "FICTION",
  headcount_min: 6,
  headcount_max: 9,
  naf: "1071C",
  naf_label: "Boulangerie",
  location: { lat: 48.12, lon: -1.68 },
  city: "Rennes",
  postcode: "35000",
  department_number: "35",
  ...changes,
});
let items: object[] = [];

/** The product as a new process on these services: a circuit and a token remember. */
const fresh = async ({ port }: Pick<Listening, "port">, settings: Readonly<Record<string, string>> = {}) => {
  vi.resetModules();
  Object.assign(process.env, {
    LABONNEBOITE_API_URL: `http://127.0.0.1:${port}/labonneboite`,
    LABONNEBOITE_TOKEN_URL: `http://127.0.0.1:${port}/labonneboite/access_token?realm=%2Fpartenaire`,
    LABONNEBOITE_CLIENT_ID: labonneboiteClient.id,
    LABONNEBOITE_CLIENT_SECRET: labonneboiteClient.secret,
    LABONNEBOITE_SPACING_MS: "0",
    ...settings,
  });
  const [{ findOffers }, { getOtherCompany }, { readSearch }] = await Promise.all([
    import("./find-offers"),
    import("./other-companies"),
    import("../domain/search-url"),
  ]);
  return {
    others: async (changes: Readonly<Record<string, string>> = {}) =>
      (await findOffers(readSearch({ ...request, ...changes }), testNow)).others,
    company: (siret: string, code = "11573") => getOtherCompany(siret, code, testNow),
  };
};

beforeAll(async () => {
  await loadNomenclature(starterRome);
  await knownTowns();
  running = await listen(0, {
    ...labonneboiteRoutes,
    "GET /labonneboite/v2/recherche": ({ url }) => {
      asked.push(url.search);
      return json(200, { items, hits: items.length });
    },
    "GET /labonneboite/v2/potentielEmbauche": ({ url }) => {
      asked.push(url.search);
      return json(200, { items: items.filter((one) => "siret" in one && one.siret === url.searchParams.get("siret")) });
    },
  });
});
beforeEach(async () => {
  asked.splice(0);
  items = [];
  await db().serviceAnswer.deleteMany();
});
afterEach(() => vi.resetModules());
afterAll(() => running.stop());

const sirets = (found: { state: string; companies?: readonly { siret: string }[] } | null) =>
  found?.companies?.map(({ siret }) => siret) ?? found?.state ?? null;

describe("companies of La Bonne Boîte (product.md 4)", () => {
  it("40: come nearest first, without those whose activity says nothing of the job or that lie beyond the radius", async () => {
    items = [
      item("00000099000010"),
      item("00000099000028", { naf: "7820Z" }),
      item("00000099000036", { naf: "5610C" }),
      item("00000099000044", { location: { lat: 48.1113, lon: -1.68 } }),
      item("00000099000051", { location: { lat: 48.3, lon: -1.68 } }),
    ];
    const { others } = await fresh(running);
    expect(sirets(await others())).toEqual(["00000099000044", "00000099000010"]);
  });

  it("42: are never one that is registered, whatever its state, banned, or gone", async () => {
    await publishInvented(rennes, ["15095"]);
    const registered = lastSiret();
    await publishInvented(rennes, ["15095"]);
    const hidden = lastSiret();
    await markSite(hidden, { isBanned: true, isAvailable: true });
    const [banned, gone, left] = ["00000099100018", "00000099100026", "00000099100034"] as const;
    await db().establishmentBan.create({ data: { siret: banned, justification: "Essai", createdAt: testNow } });
    await db().establishmentDeletion.create({ data: { siret: gone, createdAt: testNow, deletedAt: testNow } });
    items = [registered, hidden, banned, gone, left].map((siret) => item(siret));
    const { others, company } = await fresh(running);
    expect(sirets(await others())).toEqual([left]);
    for (const siret of [registered, hidden, banned, gone, "00000099999999"])
      await expect(company(siret)).rejects.toMatchObject({ kind: "notFound" });
    expect((await company(left)).company).toMatchObject({ siret: left, city: "Rennes", employees: "6-9" });
  });

  it("39: a company page of an unknown job is not found", async () => {
    const { company } = await fresh(running);
    await expect(company("00000099000010", "99999")).rejects.toMatchObject({ kind: "notFound" });
  });

  it("are asked once a day for the same question, every parameter of which counts", async () => {
    items = [item("00000099000010")];
    const { others } = await fresh(running);
    await others();
    await others();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBe("?rome=D1102&latitude=48.11&longitude=-1.68&distance=10&page=1&page_size=50");
    await others({ rayon: "20" });
    await others({ metier: "15095" });
    expect(asked).toHaveLength(3);
  });

  it("are not asked for what only those who registered can answer, nor without a job and a place", async () => {
    const { others } = await fresh(running);
    expect([
      await others({ taille: "petite" }),
      await others({ contact: "EMAIL" }),
      await others({ nom: "pain" }),
      await others({ metier: "" }),
      await others({ lieu: "" }),
    ]).toEqual([null, null, null, null, null]);
    expect(asked).toEqual([]);
  });

  it("are not there when the deployment has no credentials", async () => {
    const { others } = await fresh(running, { LABONNEBOITE_CLIENT_ID: "" });
    expect(await others()).toBeNull();
  });

  it("are missing, and said so, when our secret is refused", async () => {
    const { others } = await fresh(running, { LABONNEBOITE_CLIENT_SECRET: "autre" });
    expect(await others()).toEqual({ state: "unavailable" });
  });

  it("wait for their turn, all processes together, and do without when it would be long", async () => {
    await db().serviceTurn.deleteMany();
    items = [item("00000099000010")];
    const [one, two] = [
      await fresh(running, { LABONNEBOITE_SPACING_MS: "700" }),
      await fresh(running, { LABONNEBOITE_SPACING_MS: "700" }),
    ];
    const started = performance.now();
    await Promise.all([one.others(), two.others({ rayon: "20" })]);
    expect(performance.now() - started).toBeGreaterThan(650);
    await db().serviceTurn.updateMany({ data: { nextAt: new Date(Date.now() + 60_000) } });
    const again = performance.now();
    expect(await one.others({ rayon: "50" })).toEqual({ state: "unavailable" });
    expect(performance.now() - again).toBeLessThan(1_500);
    await db().serviceTurn.deleteMany();
  });

  it.each(troubles)(
    "41: %s: the search answers without them and says so, at once while the circuit is open",
    async (trouble) => {
      const faulty = await faultyService(trouble);
      const { others, company } = await fresh(faulty);
      const started = performance.now();
      expect(await others()).toEqual({ state: "unavailable" });
      expect(performance.now() - started).toBeLessThan(6_000);
      await others();
      await others();
      const again = performance.now();
      expect(await others()).toEqual({ state: "unavailable" });
      expect(performance.now() - again).toBeLessThan(1_500);
      await expect(company("00000099000010")).rejects.toMatchObject({ kind: "unavailable" });
      await faulty.stop();
    },
  );
});
