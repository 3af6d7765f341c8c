import { beforeAll, describe, expect, it } from "vitest";
import { starterRome } from "@/prisma/seed/rome";
import { knownTowns } from "@/tests/given/towns";
import {
  getAppellation,
  loadCommunes,
  loadNomenclature,
  resolveAppellation,
  saveOfferCounts,
  searchAppellations,
  searchCommunes,
} from "../index";

beforeAll(async () => {
  await loadNomenclature(starterRome);
  await knownTowns();
});

const jobs = async (typed: string, most = 5) =>
  (await searchAppellations(typed, most)).map(({ appellationLabel }) => appellationLabel);
const towns = async (typed: string, most = 3) => (await searchCommunes(typed, most)).map(({ name }) => name);

describe("job names that answer what is typed (product.md 4)", () => {
  it.each([
    ["boulanger", "Boulanger / Boulangère"],
    ["BOULANGÈRE", "Boulanger / Boulangère"],
    ["boulangere", "Boulanger / Boulangère"],
    ["Boulanger / Boulangère", "Boulanger / Boulangère"],
    ["aide boul", "Aide-boulanger / Aide-boulangère"],
    ["libr", "Libraire"],
    ["moto soute", undefined],
    ["moto mecanicien", "Mécanicien / Mécanicienne motocycles"],
    ["l'electricien batiment", "Électricien / Électricienne du bâtiment"],
    ["batiment electricien", "Électricien / Électricienne du bâtiment"],
    ["œno", "Oenologue"],
    ["2 d graph", "Graphiste 2 D"],
    ["boulnger", "Boulanger / Boulangère"],
    ["boluanger", "Boulanger / Boulangère"],
    ["electricein batimant", "Électricien / Électricienne du bâtiment"],
    ["charcutière xylophone", undefined],
    ["100%", undefined],
    ["a_b", undefined],
  ])("%s: %s first", async (typed, label) => expect((await jobs(typed))[0]).toBe(label));

  it("are the exact one, then the beginnings, then the words, the shorter before the longer", async () => {
    expect(await jobs("boulanger")).toEqual([
      "Boulanger / Boulangère",
      "Boulanger-traiteur / Boulangère-traiteuse",
      "Chef boulanger / boulangère",
      "Aide-boulanger / Aide-boulangère",
      "Ouvrier boulanger / Ouvrière boulangère",
    ]);
  });

  it("are the most offered first among equals", async () => {
    await saveOfferCounts(new Map([["10868", 3]]));
    expect((await jobs("boulanger", 3)).slice(1)).toEqual([
      "Boulanger-traiteur / Boulangère-traiteuse",
      "Aide-boulanger / Aide-boulangère",
    ]);
    await saveOfferCounts(new Map());
    expect((await jobs("boulanger", 3))[2]).toBe("Chef boulanger / boulangère");
  });

  it("are none for a single letter or for signs, and never more than asked", async () => {
    expect([await jobs("b"), await jobs(" '&: "), await jobs("a b")]).toEqual([[], [], []]);
    expect(await jobs("chef", 3)).toHaveLength(3);
  });

  it.each([
    ["11573", "11573", false],
    ["boulangère", "11573", false],
    ["boulang", "11573", true],
    ["99999", undefined, false],
    ["métier qui n’existe pas", undefined, false],
  ])("resolve %s", async (typed, code, hasAlternatives) => {
    const resolved = await resolveAppellation(typed);
    expect(resolved?.chosen.appellationCode).toBe(code);
    expect((resolved?.alternatives.length ?? 0) > 0).toBe(hasAlternatives);
  });

  it("take a new label and a new group for a known code", async () => {
    await loadNomenclature([["D1102", "Boulangerie", [["20715", "Vitrier d’essai"]]]]);
    expect(await getAppellation("20715")).toEqual({
      romeCode: "D1102",
      romeLabel: "Boulangerie",
      appellationCode: "20715",
      appellationLabel: "Vitrier d’essai",
    });
  });
});

describe("towns that answer what is typed", () => {
  beforeAll(() =>
    loadCommunes([
      {
        code: "35288",
        name: "Saint-Malo",
        postcodes: ["35400"],
        departmentCode: "35",
        population: 47_000,
        latitude: 48.64,
        longitude: -2.01,
        isApproximate: true,
      },
    ]),
  );

  it.each([
    ["rennes", "Rennes"],
    ["35000", "Rennes"],
    ["Rennes (35000)", "Rennes"],
    ["cesson", "Cesson-Sévigné"],
    ["sevigne cesson", "Cesson-Sévigné"],
    ["st malo", "Saint-Malo"],
    ["saint-mallo", "Saint-Malo"],
    ["reines", undefined],
    ["12 rue de l’Invention 35000 Rennes", undefined],
  ])("%s: %s first", async (typed, name) => expect((await towns(typed))[0]).toBe(name));

  it("are the most populous first among equals", async () => {
    expect((await searchCommunes("saint-denis")).map(({ code }) => code)).toEqual(["97411", "93066"]);
  });
});
