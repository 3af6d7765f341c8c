import { describe, expect, it } from "vitest";
import { type Coverage, uncovered } from "./coverage";
import { type Answer, faultOfAct, faultOfRead, mayEnter } from "./judge";
import { nobody, type Who } from "./who";

const answer = (more: Partial<Answer>): Answer => ({ status: 200, location: null, body: "", wrote: false, ...more });
const denied = { allowed: false };

describe("a planted gap is seen", () => {
  it("a page that lets everybody in", () => {
    expect(faultOfRead(answer({}), denied)).toBe("lets in (200)");
    expect(faultOfRead(answer({ status: 404 }), denied)).toBeUndefined();
    expect(faultOfRead(answer({ status: 307, location: "/connexion?suite=x" }), denied)).toBeUndefined();
  });

  it("a refusal that tells what it hides", () => {
    expect(faultOfRead(answer({ status: 404, body: "Léa Fictive" }), denied)).toContain("tells");
    expect(faultOfAct(answer({ body: "lea@example.org" }), { allowed: false, writes: true })).toContain("tells");
  });

  it("a reading that writes, an action that writes for the wrong person, one that does nothing for the right one", () => {
    expect(faultOfRead(answer({ wrote: true }), { ...denied, allowed: true })).toBe("a GET wrote something");
    expect(faultOfAct(answer({ wrote: true }), { allowed: false, writes: true })).toBe("wrote something");
    expect(faultOfAct(answer({}), { allowed: true, writes: true })).toContain("did nothing");
  });

  it("an error is never taken for a refusal", () => {
    expect(faultOfRead(answer({ status: 500 }), denied)).toBe("error 500");
    expect(faultOfAct(answer({ status: 500 }), { allowed: false, writes: true })).toBe("error 500");
  });

  it("a route or an action without a row, and a row without its file", () => {
    const found: Coverage = { routes: ["a/page", "b/page"], actions: ["a/actions#one", "a/actions#two"] };
    const known: Coverage = { routes: ["a/page", "gone/page"], actions: ["a/actions#one"] };
    expect(uncovered(found, known)).toEqual([
      "no row for route b/page",
      "no row for action a/actions#two",
      "no file for route gone/page",
    ]);
  });
});

describe("the judge", () => {
  const visitor: Who = { ...nobody, name: "visitor" };
  const scoped = { for: "partner", right: "read", scoped: true } as const;
  const partnerOf = (scope: "own" | "other"): Who => ({ ...visitor, partner: { key: "key", rights: ["read"], scope } });
  const validator: Who = { ...visitor, account: "whole", agencyRoles: { own: ["validator"], other: [] } };

  it.each<[string, boolean]>([
    ["a validator validates in their agency", mayEnter({ for: "act", verb: "validate" }, validator, "own")],
    ["not in another", !mayEnter({ for: "act", verb: "validate" }, validator, "other")],
    ["not before their second factor", !mayEnter({ for: "agency" }, { ...validator, account: "half" }, "own")],
    [
      "a request to join reads nothing",
      !mayEnter({ for: "agency" }, { ...validator, agencyRoles: { own: ["to-review"], other: [] } }, "own"),
    ],
    [
      "nobody signs for somebody else",
      !mayEnter({ for: "signatory", verb: "sign" }, { ...visitor, role: "beneficiary" }, "neighbour"),
    ],
    [
      "a partner reads what its scope holds, and nothing else",
      mayEnter(scoped, partnerOf("own"), "own") && !mayEnter(scoped, partnerOf("other"), "own"),
    ],
    [
      "the tutor does not sign",
      !mayEnter({ for: "signatory", verb: "sign" }, { ...visitor, role: "establishment-tutor" }, "own"),
    ],
  ])("%s", (_name, holds) => {
    expect(holds).toBe(true);
  });
});
