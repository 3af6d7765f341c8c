import { describe, expect, it } from "vitest";
import { type ApiAbility, abilitiesOf, apiAbilities, kindsOf, needsScope } from "./abilities";
import type { ApiRights } from "./consumer";

const none = { searchEstablishment: [], convention: [], statistics: [] };

describe("what an ability opens (partner-api.md 3)", () => {
  it.each<[ApiAbility, object, boolean]>([
    ["search", { ...none, searchEstablishment: ["READ"] }, false],
    ["conventions", { ...none, convention: ["READ"] }, true],
    ["webhooks", { ...none, convention: ["SUBSCRIPTION"] }, true],
    ["statistics", { ...none, statistics: ["READ"] }, false],
  ])("%s is %j, with a scope: %s", (ability, kinds, scoped) => {
    expect(kindsOf([ability])).toEqual(kinds);
    expect(needsScope([ability])).toBe(scoped);
  });

  it("is read back from the rights, and what no ability speaks of stays", () => {
    const before: ApiRights = {
      searchEstablishment: { kinds: ["READ", "WRITE"] },
      convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyKinds: ["cci"] } },
      statistics: { kinds: ["SUBSCRIPTION"] },
    };
    expect(abilitiesOf(before)).toEqual(["search", "conventions", "webhooks"]);
    expect(kindsOf(["statistics"], before)).toEqual({
      searchEstablishment: ["WRITE"],
      convention: [],
      statistics: ["READ", "SUBSCRIPTION"],
    });
    expect(kindsOf(apiAbilities)).toEqual({
      searchEstablishment: ["READ"],
      convention: ["READ", "SUBSCRIPTION"],
      statistics: ["READ"],
    });
  });
});
