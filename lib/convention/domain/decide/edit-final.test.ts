import { describe, expect, it } from "vitest";
import { act, refusalOf, signatures, validated } from "@/tests/given/convention-request";
import { type ActorRole, actorRoles } from "../roles";
import type { VerbInputs } from "./decide";
import { finalFieldsOf } from "./edit-final";

describe("a final convention", () => {
  it("tells who may correct what, all roles split", () => {
    const rights = actorRoles.map((role) => `${role}: ${finalFieldsOf(role).join(" ") || "-"}`);
    expect(rights).toEqual([
      "beneficiary: -",
      "establishment-representative: tutor",
      "beneficiary-representative: -",
      "beneficiary-current-employer: -",
      "establishment-tutor: -",
      "counsellor: tutor beneficiaryContact beneficiaryBirthdate counsellorName",
      "validator: tutor beneficiaryContact beneficiaryBirthdate counsellorName",
      "agency-admin: tutor beneficiaryContact beneficiaryBirthdate",
      "agency-viewer: -",
      "to-review: -",
      "establishment-admin: -",
      "establishment-contact: -",
      "back-office: tutor beneficiaryContact beneficiaryBirthdate beneficiaryName counsellorName",
      "system: -",
      "visitor: -",
    ]);
  });

  const correct = (input: VerbInputs["editFinal"], role: ActorRole = "counsellor") =>
    act(validated(), "editFinal", input, role);

  it("is amended where it was signed, and corrected where it was not", () => {
    const { next, events } = correct({
      beneficiary: { birthdate: "1998-07-15", email: "lea@example.com" },
      establishmentTutor: { job: "Cheffe" },
    });
    expect(next.signatories.beneficiary).toMatchObject({ birthdate: "1998-07-15", email: "lea@example.com" });
    expect(next.amendments?.map(({ path }) => path)).toEqual([
      "establishmentTutor.job",
      "signatories.beneficiary.birthdate",
    ]);
    expect(signatures(next)).toHaveLength(2);
    expect(events).toMatchObject([
      {
        payload: {
          changed: ["establishmentTutor.job", "signatories.beneficiary.birthdate", "signatories.beneficiary.email"],
        },
      },
    ]);
  });

  it("keeps the beneficiary's name from the agency (case 136), and stays valid (case 137)", () => {
    expect(refusalOf(() => correct({ beneficiary: { lastName: "Fictivé" } }))).toBe("forbidden field-not-allowed");
    expect(refusalOf(() => correct({ beneficiary: { lastName: "Fictivé" } }, "back-office"))).toBe("accepted");
    expect(refusalOf(() => correct({ beneficiary: { birthdate: "2015-01-01" } }))).toContain("invalid request-refused");
    expect(
      refusalOf(() =>
        correct({ establishmentTutor: { email: "lea.fictive@example.org" } }, "establishment-representative"),
      ),
    ).toBe("invalid request-refused establishmentTutor.email");
  });

  it("does nothing when nothing is given, or nothing differs", () => {
    expect(correct({})).toEqual({ next: validated(), events: [] });
    expect(correct({ establishmentTutor: { lastName: "Prototype" } })).toEqual({ next: validated(), events: [] });
  });
});
