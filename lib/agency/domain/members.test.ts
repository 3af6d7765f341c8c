import { describe, expect, it } from "vitest";
import type { AgencyKind, AgencyRole } from "./agency";
import { type Member, mailChoiceOf, mayAskToJoin, memberRules, type RuledAgency } from "./members";

const member = (roles: readonly AgencyRole[], isNotified = true): Member => ({
  userId: `${roles.join()}-${isNotified}`,
  roles,
  isNotified,
});
const milo: RuledAgency = { kind: "mission-locale", validationSteps: "validator-only" };
const twoSteps: RuledAgency = { ...milo, validationSteps: "counsellor-and-validator" };
const referring: RuledAgency = {
  kind: "structure-IAE",
  validationSteps: "counsellor-and-validator",
  refersTo: { id: "x", name: "Ailleurs", kind: "mission-locale", siret: "", contactEmail: "" },
};
const validator = member(["validator"]);
const counsellor = member(["counsellor"]);

describe("what an agency's people may not become (platform.md 1.5)", () => {
  it.each<[string, RuledAgency, readonly Member[], readonly Member[], string | undefined]>([
    ["a validator who is told is enough", milo, [validator], [], undefined],
    ["rule 3: no validator", milo, [member(["agency-admin"])], [], "notEnoughValidators"],
    [
      "case 16: the last told validator turns messages off",
      milo,
      [member(["validator"], false)],
      [],
      "notEnoughValidators",
    ],
    [
      "rule 1, case 17: no counsellor is told",
      milo,
      [validator, member(["counsellor"], false)],
      [],
      "notEnoughCounsellors",
    ],
    [
      "rule 1: one of two counsellors is told",
      milo,
      [validator, counsellor, member(["counsellor"], false)],
      [],
      undefined,
    ],
    ["two steps need a counsellor (product.md 1)", twoSteps, [validator], [], "notEnoughCounsellors"],
    [
      "rule 2: a referring agency needs a counsellor",
      referring,
      [member(["agency-admin"])],
      [],
      "notEnoughCounsellors",
    ],
    ["a referring agency needs no validator of its own", referring, [counsellor], [], undefined],
    ["rule 4, case 19: it has none", referring, [counsellor, validator], [], "validatorsElsewhere"],
    [
      "rule 5, case 18: no counsellor at France Travail",
      { kind: "pole-emploi" },
      [validator, counsellor],
      [],
      "noCounsellorHere",
    ],
    ["the last administrator stays", milo, [validator], [member(["agency-admin"])], "notEnoughAdmins"],
    ["an agency that never had one goes on", milo, [validator], [validator], undefined],
    ["somebody who waits counts for nothing", milo, [member(["to-review"])], [], "notEnoughValidators"],
  ])("%s", (_name, agency, after, before, code) => {
    expect(memberRules(agency, after, before)?.code).toBe(code);
  });
});

describe("who may ask to join (platform.md 2.3, case 27)", () => {
  it.each<[AgencyKind, string, boolean]>([
    ["pole-emploi", "ana@francetravail.fr", true],
    ["pole-emploi", "ana@gmail.com", false],
    ["pole-emploi", "ana@francetravail.fr.example.org", false],
    ["pole-emploi", "ana@fauxfrancetravail.fr", false],
    ["mission-locale", "ana@gmail.com", true],
  ])("%s, %s: %s", (kind, email, may) => {
    expect(mayAskToJoin(kind, email)).toBe(may);
  });
});

describe("what a member receives", () => {
  it("says nothing when they are not written to, whatever the rhythm", () => {
    expect(mailChoiceOf({ isNotified: false, rhythm: "daily" })).toBe("none");
    expect(mailChoiceOf({ isNotified: true, rhythm: "daily" })).toBe("daily");
  });
});
