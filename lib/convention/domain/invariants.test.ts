import { describe, expect, expectTypeOf, it } from "vitest";
import { oneStep, reviewed, submitted, twoSteps } from "@/tests/given/convention-request";
import type { Convention } from "./convention";
import { type ConventionEventName, conventionEventNames } from "./events";
import { factsOf } from "./facts";
import { violations } from "./invariants";

describe("impossible states", () => {
  const of = (change: Partial<Convention>, agency = oneStep) => {
    const convention = { ...reviewed(), ...change };
    return violations(convention, factsOf(convention, agency, "2026-11-24"));
  };

  it.each<[string, Partial<Convention>, string]>([
    ["READY_TO_SIGN with a signature", { status: "READY_TO_SIGN" }, "a signature before anybody could sign"],
    ["DRAFT with a signature", { status: "DRAFT" }, "a signature before anybody could sign"],
    ["PARTIALLY_SIGNED with all", { status: "PARTIALLY_SIGNED" }, "PARTIALLY_SIGNED with every signature"],
    [
      "PARTIALLY_SIGNED with none",
      { status: "PARTIALLY_SIGNED", signatories: submitted().signatories },
      "PARTIALLY_SIGNED without a signature",
    ],
    [
      "IN_REVIEW with one missing",
      { signatories: submitted().signatories },
      "a missing signature after everybody signed",
    ],
    ["approved without date", { status: "ACCEPTED_BY_COUNSELLOR" }, "ACCEPTED_BY_COUNSELLOR without its date"],
    [
      "validated without date",
      { status: "ACCEPTED_BY_VALIDATOR" },
      "a date of validation without validation, or the reverse",
    ],
    [
      "a date of validation in review",
      { dateValidation: "2026-11-24T09:00:00.000Z" },
      "a date of validation without validation, or the reverse",
    ],
    ["an approval in review", { dateApproval: "2026-11-24T09:00:00.000Z" }, "an approval that no longer stands"],
    ["rejected without reason", { status: "REJECTED" }, "an end without its reason"],
    ["DRAFT that nobody asked", { status: "DRAFT" }, "a change request that nobody waits for, or the reverse"],
    [
      "one address for two",
      {
        signatories: {
          ...reviewed().signatories,
          beneficiary: { ...reviewed().signatories.beneficiary, email: "karim.modele@example.org" },
        },
      },
      "people who may not sign side by side",
    ],
    [
      "an amendment of nothing",
      {
        status: "READY_TO_SIGN",
        signatories: submitted().signatories,
        amendments: [{ path: "x", before: "a", after: "b", by: "counsellor", at: "2026-11-24T09:00:00.000Z" }],
      },
      "an amendment of a text that nobody signed",
    ],
    [
      "a signature from before",
      { dateSubmission: "2026-11-25T00:00:00.000Z" },
      "a signature before the submission or after the last save",
    ],
    ["version 0", { version: 0 }, "a version that is not counted from 1"],
  ])("%s", (_title, change, expected) => {
    expect(of(change).map((one) => one.replace(/ \([A-Z_]+\)$/u, ""))).toContain(expected);
  });

  it("include a two-step validation that skipped the counsellor", () => {
    const change = { status: "ACCEPTED_BY_VALIDATOR", dateValidation: "2026-11-24T09:00:00.000Z" } as const;
    expect(of(change, twoSteps)).toEqual([
      "validated by a two-step agency without the counsellor's approval (ACCEPTED_BY_VALIDATOR)",
    ]);
    expect(of(change)).toEqual([]);
  });
});

describe("events", () => {
  it("are all listed", () => {
    expectTypeOf<(typeof conventionEventNames)[number]>().toEqualTypeOf<ConventionEventName>();
    expect(new Set(conventionEventNames).size).toBe(conventionEventNames.length);
  });
});
