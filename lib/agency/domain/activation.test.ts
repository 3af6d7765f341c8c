import { describe, expect, it } from "vitest";
import { type ActivationFacts, missingConditions } from "./activation";
import type { AgencyRole } from "./agency";

const member = (roles: AgencyRole[], isNotified = true) => ({ roles, isNotified });
const today = "2026-11-27";

const ready: ActivationFacts = {
  agency: { kind: "mission-locale", validationSteps: "validator-only" },
  members: [member(["agency-admin", "validator"])],
  prescriberMembers: [],
  today,
};
const delegated = { kind: "autre", validationSteps: "validator-only" } as const;
const accompanying = { ...delegated, refersTo: { status: "active" } } as const;

describe("what an agency needs to work (platform.md 1.5, 1.7; cases 9 and 10)", () => {
  it.each<[string, Partial<ActivationFacts>, string[]]>([
    ["an administrator and a told validator are enough (case 10)", {}, []],
    ["nobody administers (case 9)", { members: [member(["validator"])] }, ["cannotActivateWithoutAdmin"]],
    ["nobody validates", { members: [member(["agency-admin"])] }, ["notEnoughValidators"]],
    ["the validator is not told", { members: [member(["agency-admin", "validator"], false)] }, ["notEnoughValidators"]],
    [
      "two steps without a counsellor",
      { agency: { ...ready.agency, validationSteps: "counsellor-and-validator" } },
      ["notEnoughCounsellors"],
    ],
    [
      "a counsellor who is not told",
      { members: [...ready.members, member(["counsellor"], false)] },
      ["notEnoughCounsellors"],
    ],
    [
      "a counsellor in a France Travail agency",
      { agency: { ...ready.agency, kind: "pole-emploi" }, members: [...ready.members, member(["counsellor"])] },
      ["noCounsellorHere"],
    ],
    ["a delegation without an end", { agency: delegated }, ["delegationMissing"]],
    ["a delegation that ended", { agency: { ...delegated, delegationEndDate: "2026-11-26" } }, ["delegationEnded"]],
    ["the last day of a delegation", { agency: { ...delegated, delegationEndDate: today } }, []],
    [
      "an accompanying agency validates through its prescriber",
      {
        agency: accompanying,
        members: [member(["agency-admin", "counsellor"])],
        prescriberMembers: [member(["validator"])],
      },
      [],
    ],
    [
      "an accompanying agency without a counsellor, whose prescriber is closed and has no validator",
      { agency: { ...accompanying, refersTo: { status: "closed" } } },
      ["prescriberWithoutValidator", "prescriberInactive", "notEnoughCounsellors", "validatorsElsewhere"],
    ],
  ])("%s", (_name, changes, codes) => {
    expect(missingConditions({ ...ready, ...changes }).map(({ code }) => code)).toEqual(codes);
  });
});
