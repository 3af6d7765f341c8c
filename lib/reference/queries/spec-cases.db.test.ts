import { beforeAll, describe, expect, it } from "vitest";
import { loadNomenclature } from "../import/load-nomenclature";
import { searchAppellations } from "./search-appellations";

beforeAll(() =>
  loadNomenclature([
    [
      "D1102",
      "Boulangerie - viennoiserie",
      [
        ["10868", "Aide-boulanger / Aide-boulangère"],
        ["11573", "Boulanger / Boulangère"],
        ["12071", "Chef de boulangerie"],
        ["12197", "Chef de boulangerie industrielle"],
      ],
    ],
    ["D1214", "Vente en habillement", [["20614", "Vendeur / Vendeuse en prêt-à-porter enfant"]]],
    ["J1412", "Rééducation en psychomotricité", [["16942", "Musicothérapeute"]]],
    [
      "C1101",
      "Conception - développement produits d'assurances",
      [
        ["12338", "Chef de produit d'assurances"],
        ["12823", "Concepteur / Conceptrice de produits d'assurances"],
      ],
    ],
  ]),
);

const codes = async (typed: string) =>
  (await searchAppellations(typed, 20)).map(({ appellationCode }) => appellationCode);

describe("the jobs of the specification's cases (directory.md 10)", () => {
  it("45: a single letter finds none", async () => {
    expect(await codes("l")).toEqual([]);
  });

  it("46: a beginning finds every job that holds it, a whole name its own alone", async () => {
    expect((await codes("boulang")).sort()).toEqual(["10868", "11573", "12071", "12197"]);
    expect(await codes("Aide-boulangère")).toEqual(["10868"]);
  });

  it("47: little words count for nothing", async () => {
    expect((await codes("Chef de boule")).sort()).toEqual(["12071", "12197"]);
  });

  it("48: dashes and accents make no difference", async () => {
    expect(await codes("prêt-a-porter enfant")).toEqual(["20614"]);
  });

  it.each(["'musicothérapeute", "musicothérap:eute", "musicoth&", "''''musicothérapeute"])(
    "49: signs break nothing: %s",
    async (typed) => {
      expect(await codes(typed)).toEqual(["16942"]);
    },
  );

  it("50: an apostrophe parts words", async () => {
    expect((await codes("produit d'ass")).sort()).toEqual(["12338", "12823"]);
  });
});
