import { describe, expect, it } from "vitest";
import { employeesLabel } from "./vocabulary";
import { whyHere } from "./why-here";

describe("the words of an offer", () => {
  it.each([
    ["", null],
    ["0", "Aucun salarié"],
    ["0-0", "Aucun salarié"],
    ["6-9", "6 à 9 salariés"],
    ["1000-1999", "1 000 à 1 999 salariés"],
    ["+10000", "Plus de 10 000 salariés"],
  ] as const)("say the range %s as %s", (range, words) => expect(employeesLabel(range)).toBe(words));

  const shown = { remoteWorkMode: "ON_SITE", romeLabel: "Boulangerie", city: "Rennes" } as const;
  it.each([
    [{ ...shown, match: "exact" }, "C’est exactement le métier que vous cherchez."],
    [{ ...shown, match: "near" }, "Vous cherchez « Boulanger » : ce métier est de la même famille, « Boulangerie »."],
    [{ ...shown, match: "any" }, "Elle accueille à Rennes, dans la zone que vous avez choisie."],
    [
      { ...shown, match: "exact", remoteWorkMode: "FULL_REMOTE" },
      "C’est le métier que vous cherchez, et il se découvre à distance, où que vous soyez.",
    ],
    [
      { ...shown, match: "any", remoteWorkMode: "FULL_REMOTE" },
      "Cette immersion se fait à distance, où que vous soyez.",
    ],
  ] as const)("say why it is here: %o", (offer, words) => expect(whyHere(offer, "Boulanger")).toBe(words));
});
