import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

const words = fc.string({ maxLength: 40, unit: "grapheme" }).map((text) => text.replace(/\s+/g, " ").trim());
const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((value) => value / 1e4);
const position = fc.record({ latitude: degrees(90), longitude: degrees(180) });
const request: fc.Arbitrary<SearchRequest> = fc
  .record({
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
  ])("leave the page %s: %s", (query, leave) => expect(isCombination(readSearchQuery(query))).toBe(leave));
});
