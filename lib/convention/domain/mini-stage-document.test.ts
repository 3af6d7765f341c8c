import { describe, expect, it } from "vitest";
import { chamber, context, miniStageExample } from "@/tests/given/convention-request";
import { decideSubmit } from "./decide/submission";
import { conventionDocument } from "./document";
import { signedText } from "./signed-text";

const convention = decideSubmit(
  { id: "c", reference: "IF-2026-04K7QX", request: { ...miniStageExample(), agencyId: "chamber" } },
  context("visitor", { agency: chamber, today: "2026-11-20", now: new Date("2026-11-20T09:00:00Z") }),
).next;

describe("the text of a mini-stage (convention.md 10)", () => {
  it("speaks of no immersion and cites the Code de l’éducation", () => {
    const text = signedText(convention, chamber);
    expect(text).not.toMatch(/en immersion|l’immersion|D5135|L5135/u);
    expect(text).toMatch(/L332-3-1/u);
    expect(text).toMatch(/ni cours ni examen/u);
  });

  it("says the school and the level instead of the situation", () => {
    const person = conventionDocument(convention, chamber).find(({ key }) => key === "beneficiary");
    expect(person?.rows.map(({ label }) => label)).toEqual([
      "Nom",
      "Date de naissance",
      "Adresse",
      "Niveau d’études",
      "Établissement",
    ]);
    expect(person?.rows.every(({ value }) => value !== "Non renseigné")).toBe(true);
  });
});
