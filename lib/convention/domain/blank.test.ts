import { describe, expect, it } from "vitest";
import {
  chamber,
  currentEmployer,
  legalRepresentative,
  oneStep,
  request,
  submitted,
  withHome,
} from "@/tests/given/convention-request";
import { blankSections, kindOfAgency } from "./blank";
import { conventionDocument } from "./document";

const agency = { ...oneStep, address: "1 place de l’Exemple, 35999 Villeneuve-l’Exemple" };
const complete = withHome(request());
const agreement = conventionDocument(
  {
    ...submitted(complete),
    signatories: {
      ...complete.signatories,
      beneficiaryRepresentative: legalRepresentative,
      beneficiaryCurrentEmployer: currentEmployer,
    },
  },
  agency,
);
const blank = blankSections(agency);
const labels = (sections: typeof blank) =>
  sections
    .filter(({ key }) => !["reference", "hours", "contacts"].includes(key))
    .map(({ key, rows }) => [key, rows.map(({ label }) => label)]);

describe("an agency's blank", () => {
  it("asks all that the agreement prints (D5135-2), in its order and its words", () => {
    expect(labels(blank)).toEqual(labels(agreement));
  });

  it("holds the commitments and what everybody accepts in full", () => {
    const words = (sections: typeof blank) =>
      sections
        .filter(({ key }) => key.startsWith("commit-") || key === "terms")
        .map(({ key, items, paragraphs }) => [key, items, paragraphs]);
    expect(words(blank)).toEqual(words(agreement));
    expect(words(blank).length).toBeGreaterThan(5);
  });

  it("is filled with the agency's own name and address, and with nothing else", () => {
    const values = blank.flatMap(({ key, rows }) => rows.map(({ value }) => [key, value.trim()]));
    expect(values.filter(([, value]) => value !== "" && value !== "Oui / Non")).toEqual([
      ["agency", agency.name],
      ["agency", agency.address],
    ]);
  });

  it("says that it engages nobody and covers nobody", () => {
    expect(blank[0]?.paragraphs[0]).toContain("ne couvre personne");
  });

  it("is a mini-stage's at a chamber, without a word of an immersion", () => {
    expect([kindOfAgency(agency), kindOfAgency(chamber)]).toEqual(["immersion", "mini-stage-cci"]);
    expect(JSON.stringify(blankSections(chamber))).not.toMatch(/immersion/iu);
  });

  it("changes with the agency's name", () => {
    expect(blankSections({ ...agency, name: "Mission locale de Nulle-Part" })).not.toEqual(blank);
  });
});
