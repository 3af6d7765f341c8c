import { describe, expect, it } from "vitest";
import {
  between,
  chamber,
  context,
  currentEmployer,
  miniStageExample,
  miniStageWith,
  oneStep,
  refusalOf,
  submitted,
  week30,
  week35,
} from "@/tests/given/convention-request";
import { conventionSubmission } from "../schemas";
import type { Convention } from "./convention";
import { requestOf } from "./convention";
import { decideEdit } from "./decide/change";
import { agencyHandles } from "./decide/final";
import { factsOf } from "./facts";
import { violations } from "./invariants";
import { objectivesOf } from "./vocabulary";

const today = "2026-11-20";
const b = "signatories.beneficiary";

const issuesOf = (value: unknown): readonly string[] => {
  const parsed = conventionSubmission({ today }).safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

describe("a mini-stage that is accepted", () => {
  it.each<[string, unknown]>([
    ["a pupil of 14 with their legal representative", miniStageWith()],
    [
      "the base case: a pupil of 16, 35 h",
      miniStageWith(...between("2026-12-07", "2026-12-11", week35), [`${b}.birthdate`, "2010-01-15"]),
    ],
    [
      "a student of 20 alone",
      miniStageWith(
        [`${b}.birthdate`, "2006-01-15"],
        ["signatories.beneficiaryRepresentative", undefined],
        [`${b}.levelOfEducation`, "Etude supérieure 2ème année"],
      ),
    ],
    ["exactly 10", miniStageWith([`${b}.birthdate`, "2016-12-07"])],
    ["a postcode of another form (13.2)", miniStageWith([`${b}.schoolPostcode`, "L-1234"])],
    [
      "a current employer, that no form asks for",
      miniStageWith(["signatories.beneficiaryCurrentEmployer", currentEmployer]),
    ],
    [
      "the recruitment objective, that no form offers",
      miniStageWith(["immersionObjective", "Initier une démarche de recrutement"]),
    ],
  ])("%s", (_title, value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  it("gives exactly what the domain works on", () => {
    expect(conventionSubmission({ today }).parse(miniStageWith())).toEqual(miniStageExample());
  });
});

describe("a mini-stage that is refused (spec 12.3 and 12.5)", () => {
  it.each<[string, unknown, string]>([
    [
      "case 67: 17 years without legal representative",
      miniStageWith([`${b}.birthdate`, "2009-01-15"], ["signatories.beneficiaryRepresentative", undefined]),
      "signatories.beneficiaryRepresentative",
    ],
    ["case 65: 9 years", miniStageWith([`${b}.birthdate`, "2016-12-08"]), `${b}.birthdate`],
    ["case 66: 131 years", miniStageWith([`${b}.birthdate`, "1895-12-06"]), `${b}.birthdate`],
    ["case 80: 14 years, 35 h in a week", miniStageWith(...between("2026-12-07", "2026-12-11", week35)), "schedule"],
    ["case 59: six days of presence", miniStageWith(...between("2026-12-07", "2026-12-14", week30)), "dateEnd"],
    ["case 87: no level of education", miniStageWith([`${b}.levelOfEducation`, undefined]), `${b}.levelOfEducation`],
    ["case 87: level of education CP", miniStageWith([`${b}.levelOfEducation`, "CP"]), `${b}.levelOfEducation`],
    ["case 88: empty school name", miniStageWith([`${b}.schoolName`, " "]), `${b}.schoolName`],
    ["R14: school name of 256 characters", miniStageWith([`${b}.schoolName`, "a".repeat(256)]), `${b}.schoolName`],
    ["R14: no school postcode", miniStageWith([`${b}.schoolPostcode`, undefined]), `${b}.schoolPostcode`],
    ["case 89: no address", miniStageWith([`${b}.address`, undefined]), `${b}.address`],
    ["case 90: an address without city", miniStageWith([`${b}.address.city`, ""]), `${b}.address.city`],
  ])("%s", (_title, value, path) => {
    expect(issuesOf(value)).toContain(path);
  });

  it("case 1: an unknown kind", () => {
    expect(issuesOf(miniStageWith(["internshipKind", "stage"]))).toEqual(["internshipKind"]);
  });

  it.each(["IN_REVIEW", "ACCEPTED_BY_COUNSELLOR", "ACCEPTED_BY_VALIDATOR"] as const)(
    "case 91: %s without the signatures",
    (status) => {
      const unsigned: Convention = { ...submitted(), ...miniStageExample(), status };
      expect(violations(unsigned, factsOf(unsigned, chamber, today, {})).join()).toContain(
        "a missing signature after everybody signed",
      );
    },
  );
});

describe("the kind of a convention", () => {
  it("goes to a chamber, and to nothing else", () => {
    for (const kind of ["cci", "cma", "chambre-agriculture"]) {
      expect([agencyHandles(kind, "mini-stage-cci"), agencyHandles(kind, "immersion")]).toEqual([true, false]);
    }
    expect(agencyHandles(oneStep.kind, "mini-stage-cci")).toBe(false);
  });

  it("never changes afterwards", () => {
    const immersion = submitted();
    const request = { ...requestOf(immersion), internshipKind: "mini-stage-cci" as const };
    const edit = { request, expectedVersion: immersion.version };
    expect(refusalOf(() => decideEdit(immersion, edit, context("counsellor")))).toMatch(/^conflict fixed-field/);
  });

  it("offers a pupil no recruitment", () => {
    expect(objectivesOf.immersion).toHaveLength(3);
    expect(objectivesOf["mini-stage-cci"]).toEqual([
      "Confirmer un projet professionnel",
      "Découvrir un métier ou un secteur d'activité",
    ]);
  });
});
