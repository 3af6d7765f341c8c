import { describe, expect, it } from "vitest";
import { oneStep, reviewed, signedBy, submitted, twoSteps } from "@/tests/given/convention-request";
import { actsForPrescriber, everyoneSigned, factsOf } from "./facts";
import type { ActorRole } from "./roles";

const today = "2026-11-24";

describe("facts of a convention", () => {
  it("tell who is there and who has signed", () => {
    const partly = factsOf(signedBy(submitted(), "beneficiary"), oneStep, today);
    expect([partly.parties, partly.signedBy]).toEqual([
      ["beneficiary", "establishment-representative"],
      ["beneficiary"],
    ]);
    expect([everyoneSigned(partly), everyoneSigned(partly, "establishment-representative")]).toEqual([false, true]);
    expect(everyoneSigned(factsOf(reviewed(), oneStep, today))).toBe(true);
  });

  it("tell the agency's steps, and the last day of its delegation, on which it still validates", () => {
    const expired = (delegationEndDate: string | null) =>
      factsOf(submitted(), { ...oneStep, delegationEndDate }, today).agencyDelegationExpired;
    expect([expired(null), expired("2026-11-25"), expired("2026-11-24"), expired("2026-11-23")]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([oneStep, twoSteps].map((agency) => factsOf(submitted(), agency, today).needsCounsellor)).toEqual([
      false,
      true,
    ]);
  });

  it("take from elsewhere what the convention does not hold", () => {
    expect(factsOf(submitted(), oneStep, today)).toMatchObject({
      hasAssessment: false,
      alreadyRenewed: false,
      blockingPoints: [],
    });
    expect(factsOf(submitted(), oneStep, today, { hasAssessment: true })).toMatchObject({ hasAssessment: true });
  });

  it.each<[string, readonly ActorRole[], boolean]>([
    ["a validator whom the prescribing agency lends", ["validator"], true],
    ["one who checks there as well", ["validator", "counsellor"], false],
    ["one who reads there as well", ["validator", "agency-viewer"], false],
    ["an operator", ["validator", "back-office"], false],
    ["a counsellor", ["counsellor"], false],
  ])("%s acts for the prescriber alone: convention.md 3.3, note 1", (_name, roles, expected) => {
    expect(actsForPrescriber({ refersTo: { id: "x", name: "Ailleurs" } }, roles)).toBe(expected);
    expect(actsForPrescriber({}, roles)).toBe(false);
  });
});
