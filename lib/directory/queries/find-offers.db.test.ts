import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCommunes, loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { addressRoutes } from "@/simulators/address";
import { listen } from "@/simulators/http";
import { knownTowns } from "@/tests/given/towns";
import { publishInvented, testNow } from "../company.given";
import { chosenPlace, readSearch, type UrlParams } from "../domain/search-url";
import { suggestJobs, suggestPlaces } from "../suggestions";
import { findOffers } from "./find-offers";

const rennes = { latitude: 48.1113, longitude: -1.68 };
const mean = { latitude: 48.2, longitude: -1.7 };
const approximate = { ...mean, departmentCode: "35", population: 1_000, isApproximate: true };
let stop = async () => {};

beforeAll(async () => {
  const service = await listen(0, addressRoutes);
  process.env.ADDRESS_API_URL = `http://127.0.0.1:${service.port}/geocodage`;
  stop = service.stop;
  await loadNomenclature(starterRome);
  await knownTowns();
  await loadCommunes([
    { ...approximate, code: "35047", name: "Bruz", postcodes: ["35170"] },
    { ...approximate, code: "35999", name: "Brouillon-sur-Essai", postcodes: ["35999"] },
  ]);
  await publishInvented(rennes, ["11573"]);
  await publishInvented(rennes, ["10868"]);
});
afterAll(() => stop());

const find = (params: UrlParams) => findOffers(readSearch(params), testNow);

describe("a search as it is typed", () => {
  it("understands texts without a script, and says what else they could have meant", async () => {
    const found = await find({ metierTexte: "boulang", lieu: "saint-denis" });
    expect(found.request).toMatchObject({ jobCode: "11573", jobText: "", placeText: "Saint-Denis (97400)" });
    expect(found.jobAlternatives.length).toBeGreaterThan(0);
    expect(found.placeAlternatives.map(({ label }) => label)).toEqual(["Saint-Denis (93200)"]);
    expect(found.issues).toEqual([]);
  });

  it("finds what is around the place, exact then near", async () => {
    const { results, exits } = await find({ metierTexte: "Boulangère", lieu: "Rennes" });
    expect(results?.cards.map(({ match }) => match)).toEqual(["exact", "near"]);
    expect(exits).toEqual([]);
  });

  it("reads its own way of writing a town back to the same town", async () => {
    const { request } = await find({ lieu: "Saint-Denis (93200)" });
    expect(request).toMatchObject({ placeText: "Saint-Denis (93200)", position: { latitude: 48.9362 } });
  });

  it("asks the address service where a town is of which we only know the department", async () => {
    const { request } = await find({ lieu: "Bruz" });
    expect(request).toMatchObject({ placeText: "Bruz (35170)", position: { latitude: 48.0246 } });
    expect((await suggestPlaces("bruz", "f")).body).toEqual([
      { value: ",,Bruz (35170)", label: "Bruz (35170)", hint: "Ille-et-Vilaine" },
    ]);
  });

  it("keeps no more of an address than its town and neighbourhood", async () => {
    const { request } = await find({ lieu: "12 rue de l’Invention 35000 Rennes" });
    expect(request).toMatchObject({ placeText: "Rennes (35000)", position: { latitude: 48.11, longitude: -1.68 } });
  });

  it("believes the text rather than a code or a point that it no longer says", async () => {
    const lieuChoisi = chosenPlace(rennes, "Rennes (35000)");
    const found = await find({ metier: "11573", metierTexte: "fleuriste", lieu: "Lyon", lieuChoisi });
    expect(found.request).toMatchObject({ jobCode: "15095", placeText: "Lyon (69001)" });
    const kept = await find({
      metier: "11573",
      metierTexte: "boulanger / boulangère",
      lieu: "Rennes (35000)",
      lieuChoisi,
    });
    expect(kept.request).toMatchObject({ jobCode: "11573", position: rennes });
  });

  it("tells by field what it does not understand, keeps what was typed, and searches nothing else", async () => {
    const found = await find({ metierTexte: "zzzz", lieu: "Atlantide" });
    expect(found.issues.map(({ path }) => path)).toEqual(["metierTexte", "lieu"]);
    expect(found.request).toMatchObject({ jobText: "zzzz", placeText: "Atlantide" });
    expect(found.results).toBeNull();
    expect((await find({ metier: "99999" })).issues.map(({ path }) => path)).toEqual(["metierTexte"]);
  });

  it("looks for nothing when nothing is asked", async () => {
    expect(await find({})).toMatchObject({ results: null, issues: [], exits: [] });
  });

  it("falls back on an order that the search can have", async () => {
    const byDistance = await find({ metier: "11573", tri: "distance" });
    expect(byDistance.request.sort).toBeNull();
    expect((await find({ metier: "11573", tri: "score" })).request.sort).toBe("score");
  });
});

describe("suggestions", () => {
  it("give jobs and towns with what tells them apart", async () => {
    const jobs = await suggestJobs("boulang", "a");
    expect(jobs).toMatchObject({ status: 200, headers: { "cache-control": "no-store" } });
    expect(jobs.body).toContainEqual({
      value: "11573",
      label: "Boulanger / Boulangère",
      hint: "Boulangerie - viennoiserie",
    });
    expect((await suggestPlaces("saint-denis", "a")).body).toEqual([
      { value: "-20.8789,55.4481,Saint-Denis (97400)", label: "Saint-Denis (97400)", hint: "La Réunion" },
      { value: "48.9362,2.3574,Saint-Denis (93200)", label: "Saint-Denis (93200)", hint: "Seine-Saint-Denis" },
    ]);
  });

  it("refuse a missing or endless text", async () => {
    expect((await suggestJobs(null, "b")).status).toBe(400);
    expect((await suggestPlaces("x".repeat(121), "b")).status).toBe(400);
    expect(await suggestJobs("b", "b")).toMatchObject({ status: 200, body: [] });
  });

  it("ask somebody who insists to wait, and nobody else", async () => {
    const answers = await Promise.all(Array.from({ length: 130 }, () => suggestJobs("boulang", "c")));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(Number(refused[0]?.headers["retry-after"])).toBeGreaterThan(0);
    expect((await suggestJobs("boulang", "d")).status).toBe(200);
  });
});

describe("when the address service does not answer", () => {
  beforeAll(() => stop());

  it("still finds a town of our list, by its name or its postcode", async () => {
    for (const lieu of ["Rennes", "35000"])
      expect(await find({ metier: "11573", lieu })).toMatchObject({
        isPlaceIgnored: false,
        request: { placeText: "Rennes (35000)", position: rennes },
        results: { total: 2 },
      });
  });

  it("searches around the mean of the department for a town that only it could have located", async () => {
    expect((await find({ lieu: "Brouillon-sur-Essai" })).request.position).toEqual(mean);
  });

  it("searches the job alone and says so for an address, and keeps what was typed", async () => {
    const lieu = "12 rue de l’Invention";
    const found = await find({ metierTexte: "boulanger", lieu });
    expect(found).toMatchObject({ isPlaceIgnored: true, issues: [], request: { placeText: lieu, position: null } });
    expect(found.results?.total).toBe(2);
  });

  it("still searches a town whose place is known", async () => {
    const found = await find({ metier: "11573", lieu: "Rennes (35000)", lat: "48.1113", lon: "-1.68" });
    expect(found).toMatchObject({ isPlaceIgnored: false, results: { total: 2 } });
  });
});
