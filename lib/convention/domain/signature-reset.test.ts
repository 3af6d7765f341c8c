import { describe, expect, it } from "vitest";
import { act, edit, oneStep, request, reviewed, signatures, submitted } from "@/tests/given/convention-request";
import { type ConventionRequest, requestOf } from "./convention";
import { factsOf } from "./facts";
import { violations } from "./invariants";
import { expandWeek } from "./schedule";
import { changesBetween, clearsSignatures, correctsSpelling, personClearsSignatures } from "./signature-reset";

describe("what makes people sign again", () => {
  const people = ["signatories.beneficiary", "signatories.establishmentRepresentative", "establishmentTutor"] as const;

  it("is told field by field", () => {
    const told = (effect: string) => [
      ...Object.entries(clearsSignatures).flatMap(([field, one]) => (one === effect ? [field] : [])),
      ...Object.entries(personClearsSignatures).flatMap(([field, one]) => (one === effect ? [`person.${field}`] : [])),
    ];
    expect(told("none")).toEqual([
      "agencyReferent",
      "establishmentNumberEmployeesRange",
      "companyCheck",
      "acquisitionCampaign",
      "acquisitionKeyword",
      "person.email",
      "person.phone",
      "person.emergencyContact",
      "person.emergencyContactPhone",
      "person.emergencyContactEmail",
      "person.financiaryHelp",
      "person.isRqth",
    ]);
    expect(told("name")).toEqual(["person.firstName", "person.lastName"]);
  });

  const changes: readonly [string, (request: ConventionRequest) => ConventionRequest, boolean][] = [
    [
      "the last day",
      (r) => ({
        ...r,
        dateEnd: "2026-12-17",
        schedule: expandWeek([[], [{ start: "09:00", end: "12:00" }], [], [], [], [], []], r.dateStart, "2026-12-17"),
      }),
      false,
    ],
    ["the place", (r) => ({ ...r, immersionAddress: "13 rue de l’Invention, 35999 Villeneuve-l’Exemple" }), false],
    ["the tasks", (r) => ({ ...r, immersionActivities: "Autre chose" }), false],
    ["a protection", (r) => ({ ...r, individualProtection: false }), false],
    ["a special condition taken away", ({ workConditions: _, ...r }) => r, false],
    [
      "the birth date",
      (r) => ({
        ...r,
        signatories: { ...r.signatories, beneficiary: { ...r.signatories.beneficiary, birthdate: "1998-07-15" } },
      }),
      false,
    ],
    [
      "another tutor",
      (r) => ({ ...r, establishmentTutor: { ...r.establishmentTutor, firstName: "Zoé", lastName: "Échantillon" } }),
      false,
    ],
    [
      "a phone number",
      (r) => ({
        ...r,
        signatories: { ...r.signatories, beneficiary: { ...r.signatories.beneficiary, phone: "+33639980008" } },
      }),
      true,
    ],
    [
      "an emergency contact",
      (r) => ({
        ...r,
        signatories: {
          ...r.signatories,
          beneficiary: { ...r.signatories.beneficiary, emergencyContact: "Camille Fictive" },
        },
      }),
      true,
    ],
    ["the counsellor's name", (r) => ({ ...r, agencyReferent: { firstname: "Sonia", lastname: "Témoin" } }), true],
    [
      "the spelling of a name",
      (r) => ({ ...r, establishmentTutor: { ...r.establishmentTutor, lastName: "Prototipe" } }),
      true,
    ],
    ["nothing", (r) => r, true],
  ];

  it.each(changes)("%s", (_title, change, keeps) => {
    const before = reviewed();
    const byStaff = act(before, "edit", edit(before, change), "counsellor");
    expect(signatures(byStaff.next)).toEqual(keeps ? ["beneficiary", "establishment-representative"] : []);
    expect(byStaff.next.status).toBe(keeps ? "IN_REVIEW" : "READY_TO_SIGN");
    const bySignatory = act(before, "edit", edit(before, change), "beneficiary");
    expect(signatures(bySignatory.next)).toEqual(
      keeps ? ["beneficiary", "establishment-representative"] : ["beneficiary"],
    );
    expect(bySignatory.next.status).toBe(keeps ? "IN_REVIEW" : "PARTIALLY_SIGNED");
    expect(requestOf(byStaff.next)).toEqual(change(requestOf(before)));
    for (const { next } of [byStaff, bySignatory])
      expect(violations(next, factsOf(next, oneStep, "2026-11-24"))).toEqual([]);
  });

  it("amends a name only when somebody has signed it", () => {
    const respelled = (r: ConventionRequest) => ({
      ...r,
      establishmentTutor: { ...r.establishmentTutor, lastName: "Prototipe" },
    });
    const [before, after] = [submitted(), reviewed()];
    expect(act(before, "edit", edit(before, respelled), "counsellor").next.amendments).toBeUndefined();
    expect(act(after, "edit", edit(after, respelled), "counsellor").next.amendments).toEqual([
      {
        path: "establishmentTutor.lastName",
        before: "Prototype",
        after: "Prototipe",
        by: "counsellor",
        at: "2026-11-24T09:00:00.000Z",
      },
    ]);
  });

  it.each([
    ["Fictive", "Fictivé", true],
    ["Le Goff", "le-goff", true],
    ["Martin", "Martni", true],
    ["Martin", "Marton", true],
    ["Martin", "Durand", false],
    ["Léa", "Luc", false],
    ["Bo", "Li", false],
  ])("%s → %s corrects a spelling: %s", (before, after, corrects) => {
    expect(correctsSpelling(before, after)).toBe(corrects);
  });

  it("finds a party who comes or goes", () => {
    const before = request();
    const after = {
      ...before,
      signatories: {
        ...before.signatories,
        beneficiaryRepresentative: {
          role: "beneficiary-representative" as const,
          firstName: "Anne",
          lastName: "Fictive",
          email: "anne.fictive@example.org",
          phone: "+33639980004",
        },
      },
    };
    expect(changesBetween(before, after)).toMatchObject([
      { path: "signatories.beneficiaryRepresentative", effect: "all" },
    ]);
    expect(
      people.every((path) => changesBetween(before, before).every((change) => !change.path.startsWith(path))),
    ).toBe(true);
  });
});
