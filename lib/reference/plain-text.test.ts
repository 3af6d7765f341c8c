import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, withoutAccents } from "./plain-text";
import { communeKey, jobKey } from "./search-key";

describe("texts as they are compared", () => {
  it.each([
    ["Éleveur / Éleveuse d’ovins", "eleveur eleveuse d ovins"],
    ["  Œnologue - Cœur  ", "oenologue coeur"],
    ["Graphiste 3D", "graphiste 3d"],
  ])("%s is %s", (typed, plain) => expect(plainText(typed)).toBe(plain));

  it("keep everything but accents, ligatures and capitals, when that is all that is asked", () => {
    expect(withoutAccents("Île-de-Bréhat, L’Œil")).toBe("ile-de-brehat, l’oeil");
  });

  it("are the same compared twice", () =>
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => plainText(plainText(text)) === plainText(text))));
});

describe("search keys", () => {
  it.each([
    ["Boulanger / Boulangère", "| boulanger | boulangere | boulanger boulangere |"],
    ["Aide peintre / peintresse", "| aide peintre peintresse |"],
    ["Fleuriste", "| fleuriste |"],
  ])("of the job %s", (label, key) => expect(jobKey(label)).toBe(key));

  it("of a town hold how it is shortened, its postcodes, and both together", () =>
    expect(communeKey("Saint-Malo", ["35400"])).toBe("| saint malo | st malo | 35400 | saint malo 35400 |"));
});
