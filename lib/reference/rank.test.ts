import { describe, expect, it } from "vitest";
import { starterRome } from "@/prisma/seed/rome";
import { plainText, rankAppellations, searchable } from "./rank";

const list = starterRome.flatMap(([romeCode, romeLabel, appellations]) =>
  appellations.map(([appellationCode, appellationLabel]) =>
    searchable({ romeCode, romeLabel, appellationCode, appellationLabel }),
  ),
);
const found = (typed: string, most = 5) =>
  rankAppellations(list, typed, most).map(({ appellation }) => appellation.appellationLabel);

describe("ranking of job names (product.md 4)", () => {
  it.each([
    ["Éleveur / Éleveuse d’ovins", "eleveur eleveuse d ovins"],
    ["  Œnologue - Cœur  ", "oenologue coeur"],
    ["Graphiste 3D", "graphiste 3d"],
  ])("compares %s as %s", (typed, plain) => expect(plainText(typed)).toBe(plain));

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
    ["charcutière traiteur", undefined],
  ])("answers %s with %s first", (typed, label) => expect(found(typed)[0]).toBe(label));

  it("puts the exact name first, then the beginnings, then the words, the shorter before the longer", () => {
    expect(found("boulanger")).toEqual([
      "Boulanger / Boulangère",
      "Boulanger-traiteur / Boulangère-traiteuse",
      "Chef boulanger / boulangère",
      "Aide-boulanger / Aide-boulangère",
      "Ouvrier boulanger / Ouvrière boulangère",
    ]);
  });

  it("calls exact a name or one of its two whole forms, and nothing else", () => {
    const exact = (typed: string) =>
      rankAppellations(list, typed, 20)
        .filter(({ isExact }) => isExact)
        .map(({ appellation }) => appellation.appellationCode);
    expect(exact("boulangère")).toEqual(["11573"]);
    expect(exact("boulang")).toEqual([]);
    expect(exact("chauffeuse")).toEqual([]);
  });

  it("gives nothing for a single letter or for signs, and never more than asked", () => {
    expect(found("b")).toEqual([]);
    expect(found(" '&: ")).toEqual([]);
    expect(found("a b")).toEqual([]);
    expect(found("chef", 3)).toHaveLength(3);
  });
});
