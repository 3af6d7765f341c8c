import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remoteWorkModes } from "@/lib/reference/vocabulary";
import { noFilters, sectionChoices, sizes, toLineFilters, welcomes } from "./search-filters";
import { radii, sorts } from "./search-options";
import {
  chosenPlace,
  isCombination,
  offerHref,
  readOfferParams,
  readSearch,
  readSearchQuery,
  type SearchRequest,
  searchHref,
  searchQuery,
} from "./search-url";
import { contactModes } from "./vocabulary";

const words = fc.string({ maxLength: 40, unit: "grapheme" }).map((text) => text.replace(/\s+/g, " ").trim());
const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((value) => value / 1e4);
const position = fc.record({ latitude: degrees(90), longitude: degrees(180) });
const partOf = <T>(all: readonly T[]) => fc.subarray([...all], { maxLength: all.length - 1 });
const filters = fc.record({
  company: words,
  section: fc.constantFrom("", ...sectionChoices.map(({ value }) => value)),
  sizes: partOf(sizes),
  welcome: fc.constantFrom("" as const, ...welcomes),
  modes: partOf(remoteWorkModes),
  contacts: partOf(contactModes),
  withFull: fc.boolean(),
});
const request: fc.Arbitrary<SearchRequest> = fc
  .record({
    filters,
    jobCode: fc.constantFrom("", "11573", "200027"),
    jobText: words,
    placeText: words,
    position: fc.option(position),
    radiusKm: fc.constantFrom(...radii),
    sort: fc.option(fc.constantFrom(...sorts)),
    page: fc.integer({ min: 1, max: 1000 }),
  })
  .map((value) => ({ ...value, position: value.placeText === "" ? null : value.position }));

describe("a search in an address (product.md 4)", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(request, (search) => {
        expect(readSearchQuery(searchQuery(search))).toEqual(search);
      }),
    );
  });

  it("writes nothing that goes without saying", () => {
    expect(searchHref(readSearch({}))).toBe("/recherche");
    expect(searchHref(readSearch({ metier: "11573", lieu: "Rennes", lat: "48.1113", lon: "-1.68" }))).toBe(
      "/recherche?metier=11573&lieu=Rennes&lat=48.1113&lon=-1.6800",
    );
  });

  it("leaves at its default what makes no sense", () => {
    const odd = { metier: "1'; drop", rayon: "7", tri: "prix", page: "-3", lieu: "Rennes", lat: "abc", lon: "200" };
    expect(readSearch(odd)).toEqual({ ...readSearch({}), placeText: "Rennes" });
    expect(readSearch({ page: "1e9" }).page).toBe(1000);
    expect(readSearch({ page: "2.5", lieu: ["Rennes", "Lyon"] })).toMatchObject({ page: 1, placeText: "Rennes" });
  });

  it("believes a chosen place only while its text has not been changed", () => {
    fc.assert(
      fc.property(position, words, (where, text) => {
        fc.pre(text !== "" && text.length < 80);
        const lieuChoisi = chosenPlace(where, text);
        expect(readSearch({ lieu: text, lieuChoisi }).position).toEqual(where);
        expect(readSearch({ lieu: `${text}x`, lieuChoisi }).position).toBeNull();
      }),
    );
  });

  it("keeps the filters that make sense, and takes all of a list for none of it", () => {
    const { filters: read } = readSearch({
      secteur: "Z",
      taille: ["petite", "geante"],
      mode: [...remoteWorkModes],
      complet: "0",
    });
    expect(read).toEqual({ ...noFilters, sizes: ["petite"] });
  });

  it("56: offers the twenty-one sections of activities in the order of their names", () => {
    const labels = sectionChoices.map(({ label }) => label);
    expect(labels).toHaveLength(21);
    expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, "fr")));
  });

  it("takes fourteen digits for a SIRET, and anything else for a name", () => {
    expect(toLineFilters({ ...noFilters, company: "000 000 018 00028" })).toMatchObject({
      sirets: ["00000001800028"],
      name: undefined,
      onlyAvailable: true,
    });
    expect(toLineFilters({ ...noFilters, company: "Pain 2000", section: "C" })).toMatchObject({ name: "Pain 2000" });
    expect(toLineFilters({ ...noFilters, section: "I" }).nafDivisions).toEqual(["55", "56"]);
  });

  it("takes a point at zero degrees for a point", () => {
    expect(readSearch({ lieu: "Greenwich", lat: "0", lon: "0" }).position).toEqual({ latitude: 0, longitude: 0 });
  });
});

describe("the address of an offer", () => {
  const offer = { siret: "00000001800028", appellationCode: "11573", locationId: "0190-x" };

  it("keeps the search aside, so that it can be gone back to", () => {
    fc.assert(
      fc.property(request, (search) => {
        const url = new URL(offerHref(offer, search), "http://localhost");
        expect(url.pathname).toBe("/entreprise/00000001800028/11573");
        const read = readOfferParams(Object.fromEntries(url.searchParams));
        expect(read.locationId).toBe("0190-x");
        expect(read.search ?? readSearch({})).toEqual(search);
      }),
    );
  });

  it("never leads back out of the site", () => {
    const { search } = readOfferParams({ recherche: "https://example.org/?metier=11573" });
    expect(searchHref(search ?? readSearch({}))).toMatch(/^\/recherche/);
  });
});

describe("what search engines are told", () => {
  it.each([
    ["metier=11573&lieu=Rennes&lat=48.1&lon=-1.7", false],
    ["lieu=Rennes", false],
    ["metierTexte=boulanger", true],
    ["metier=11573&rayon=20", true],
    ["metier=11573&tri=score", true],
    ["metier=11573&page=2", true],
    ["metier=11573&taille=petite", true],
  ])("leave the page %s: %s", (query, leave) => expect(isCombination(readSearchQuery(query))).toBe(leave));
});
