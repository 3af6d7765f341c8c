import { describe, expect, it } from "vitest";
import { conventionRequestExample } from "@/tests/given/convention-request";
import { draftParts, nextPart, partOf, toParts, valuesOfPart } from "./draft";
import { formValuesOf } from "./form-prefill";
import { applyPreset, isPreset, presetValues } from "./week-presets";

describe("the parts of a request", () => {
  it.each([
    ["signatories.beneficiary.firstName", "vous"],
    ["signatories.beneficiaryRepresentative", "vous"],
    ["signatories.beneficiaryCurrentEmployer.businessSiret", "vous"],
    ["withRepresentative", "vous"],
    ["agencyId", "structure"],
    ["agencyReferent.firstname", "structure"],
    ["siret", "entreprise"],
    ["signatories.establishmentRepresentative.email", "entreprise"],
    ["establishmentTutor.job", "entreprise"],
    ["individualProtectionDescription", "metier"],
    ["immersionAppellation.romeCode", "metier"],
    ["schedule", "horaires"],
    ["week[3].end2", "horaires"],
    ["dateStart.day", "horaires"],
    ["establishmentDetails.legalForm", undefined],
    ["beneficiary", undefined],
    ["__proto__", undefined],
  ])("%s is asked in %s", (path, part) => {
    expect(partOf(path)).toBe(part);
  });

  it("keep what their form posts and nothing else", () => {
    expect(
      valuesOfPart("structure", { agencyId: "x\0y", siret: "1", "agencyReferent.lastname": ["a\0", "b"] }),
    ).toEqual({
      agencyId: "xy",
      "agencyReferent.lastname": ["a", "b"],
    });
  });

  it("hold together every answer of a request that a form asks", () => {
    const answers = formValuesOf(conventionRequestExample());
    const laid = Object.assign({}, ...Object.values(toParts(answers)));
    const unasked = Object.keys(answers).filter((name) => !(name in laid));
    expect(unasked).toEqual(["internshipKind", "establishmentNumberEmployeesRange"]);
  });

  it("follow one another", () => {
    expect(draftParts.map(nextPart)).toEqual(["structure", "entreprise", "metier", "horaires", undefined]);
  });
});

describe("ways to fill a week in", () => {
  it("copies Monday to the four next days, and leaves the week-end alone", () => {
    const typed = { "week[0].start1": "8h", "week[0].end1": "12", "week[3].start2": "14 h", "week[5].start1": "9" };
    const filled = applyPreset("copie-lundi", typed);
    expect(filled).toMatchObject({
      "week[4].worked": "true",
      "week[4].start1": "8h",
      "week[4].end1": "12",
      "week[3].start2": "",
      "week[5].start1": "9",
    });
    expect(filled).not.toHaveProperty("week[5].worked");
  });

  it("makes thirty-five hours", () => {
    expect(presetValues("35-heures", {})).toMatchObject({ "week[4].end2": "17\u00a0h", "week[0].worked": "true" });
    expect(presetValues("30-heures", {})).toMatchObject({ "week[0].start2": "14\u00a0h", "week[4].end2": "17\u00a0h" });
    expect(isPreset("35-heures")).toBe(true);
    expect(isPreset("constructor")).toBe(false);
  });
});
