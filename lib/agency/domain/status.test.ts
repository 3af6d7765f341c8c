import { describe, expect, it } from "vitest";
import { type AgencyStatus, agencyStatuses } from "./agency";
import { type AgencyVerb, agencyTransitions, agencyVerbs, statusAfter, verbsOf } from "./status";

/** platform.md 1.2, drawn once more. */
const allowed: Record<AgencyStatus, Partial<Record<AgencyVerb, AgencyStatus>>> = {
  needsReview: { activate: "active", reject: "rejected" },
  active: { close: "closed" },
  "from-api-PE": { close: "closed" },
  closed: { reactivate: "active" },
  rejected: { reactivate: "active" },
};

const pairs = agencyStatuses.flatMap((status) => agencyVerbs.map((verb) => [verb, status] as const));

describe("the life of an agency's account (platform.md 1.2; cases 12 to 14)", () => {
  it.each(pairs)("%s from %s", (verb, status) => {
    const after = allowed[status][verb];
    if (after) expect(statusAfter(verb, status)).toBe(after);
    else expect(() => statusAfter(verb, status)).toThrow("a changé entre-temps");
    expect(verbsOf(status).includes(verb)).toBe(after !== undefined);
  });

  it("nothing leads back to needsReview (case 12)", () => {
    expect(Object.values(agencyTransitions).map(({ to }) => to)).not.toContain("needsReview");
  });
});
