import { describe, expect, it } from "vitest";
import type { FoundOffers } from "@/lib/directory/domain/search-result";
import { readSearch } from "@/lib/directory/domain/search-url";
import { orderSentences, searchHeading, searchTitle } from "./search-words";

const job = {
  romeCode: "D1102",
  romeLabel: "Boulangerie - viennoiserie",
  appellationCode: "11573",
  appellationLabel: "Boulanger",
};
const rennes = { lieu: "Rennes (35000)", lat: "48.11", lon: "-1.68" };
const found = (changes: Partial<FoundOffers> = {}): FoundOffers => ({
  request: readSearch(rennes),
  job,
  jobAlternatives: [],
  placeAlternatives: [],
  issues: [],
  isPlaceIgnored: false,
  results: null,
  exits: [],
  others: null,
  ...changes,
});
const results = (total: number, exact = total, remote = 0) => ({ cards: [], total, exact, remote, page: 1, pages: 1 });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("what the search page says", () => {
  it.each([
    ["nothing asked", found({ job: null, request: readSearch({}) }), "Trouver une entreprise qui accueille"],
    ["results around", found({ results: results(42) }), "42 offres autour de Rennes"],
    ["one result", found({ results: results(1) }), "1 offre autour de Rennes"],
    ["no place", found({ results: results(3), request: readSearch({}) }), "3 offres pour « Boulanger »"],
    ["none around", found({ results: results(0) }), "Aucune offre pour « Boulanger » à moins de 10 km de Rennes"],
    ["none at all", found({ results: results(0), request: readSearch({}) }), "Aucune offre pour « Boulanger »"],
    ["a mistake", found({ issues: [{ path: "lieu", message: "?" }] }), "Précisez votre recherche"],
    ["no address service", found({ job: null, isPlaceIgnored: true }), "Cherchez par métier pour l’instant"],
  ])("as a title: %s", (_case, page, title) => expect(plain(searchHeading(page))).toBe(title));

  it.each([
    ["one", results(1), "Elle accueille pour « Boulanger »."],
    ["all exact", results(3), "Toutes accueillent pour « Boulanger ». L’offre la plus proche vient d’abord."],
    [
      "exact and near",
      results(42, 31),
      "D’abord 31 offres pour « Boulanger », puis 11 pour un métier proche. Dans chaque groupe, l’offre la plus proche vient d’abord.",
    ],
    ["near only", results(1, 0), "Aucune n’accueille pour « Boulanger ». Voici celles d’un métier proche."],
    [
      "some from home",
      results(3, 3, 1),
      "Toutes accueillent pour « Boulanger ». 1 offre à distance, de partout en France, vient à la fin. Dans chaque groupe, l’offre la plus proche vient d’abord.",
    ],
    ["all from home", results(2, 2, 2), "Toutes accueillent pour « Boulanger ». Toutes se font à distance."],
    ["none", results(0), ""],
  ])("as an order: %s", (_case, counts, sentence) =>
    expect(plain(orderSentences(found({ results: counts })))).toBe(sentence),
  );

  it("as the title of the tab", () => {
    expect(searchTitle(found({ results: results(1) }))).toBe("Boulanger autour de Rennes");
    expect(searchTitle(found({ results: results(1), job: null }))).toBe("Immersions autour de Rennes");
    expect(plain(searchTitle(found({ issues: [{ path: "lieu", message: "?" }] })))).toMatch(/^Erreur : /);
  });
});
