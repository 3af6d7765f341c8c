import { describe, expect, it } from "vitest";
import { type ApiConsumer, type ConventionScope, hasEnded, holds, keyRefusal, reaches } from "./consumer";

const now = new Date("2026-11-24T09:00:00.500Z");
const second = (iso: string): number => new Date(iso).getTime() / 1000;

const consumer: ApiConsumer = {
  id: "0190c0de-0000-7000-8000-000000000001",
  name: "Partenaire d’essai",
  rights: {
    searchEstablishment: { kinds: ["READ"] },
    convention: { kinds: ["SUBSCRIPTION"], scope: { agencyKinds: ["cci"] } },
    statistics: { kinds: [] },
  },
  expiresAt: new Date("2027-03-01T23:59:59.999Z"),
  revokedAt: null,
  currentKeyIssuedAt: new Date("2026-11-24T09:00:00Z"),
};

describe("a key of a known partner (partner-api.md 1.1)", () => {
  const fresh = second("2026-11-24T09:00:00Z");
  const ended = { expiresAt: new Date("2026-11-24T09:00:00.499Z") };
  it.each<[string, Partial<ApiConsumer>, number | undefined, string | null]>([
    ["of the very second of the renewal", {}, fresh, null],
    ["of a second before", {}, fresh - 1, "api key has been renewed"],
    ["that does not say when it was made", {}, undefined, null],
    ["of a revoked partner", { revokedAt: now }, fresh, "api consumer revoked"],
    ["of a revoked partner, and too old", { revokedAt: now, ...ended }, fresh - 1, "api consumer revoked"],
    ["too old, of a partner whose time is over", ended, fresh - 1, "api key has been renewed"],
    ["of a partner whose time is over", ended, fresh, "expired token"],
    ["at the last instant", { expiresAt: now }, fresh, null],
  ])("%s", (_what, changes, issuedAt, refusal) => {
    expect(keyRefusal({ ...consumer, ...changes }, { id: consumer.id, issuedAt }, now)).toBe(refusal);
  });

  it("opens what its rights hold and nothing else", () => {
    expect(holds(consumer, "searchEstablishment", "READ")).toBe(true);
    expect(holds(consumer, "convention", "READ")).toBe(false);
    expect(holds(consumer, "statistics", "READ")).toBe(false);
  });

  it("ends with a revocation or a date", () => {
    expect(hasEnded(consumer, now)).toBe(false);
    expect(hasEnded({ ...consumer, revokedAt: now }, now)).toBe(true);
    expect(hasEnded({ ...consumer, ...ended }, now)).toBe(true);
  });
});

describe("a scope (partner-api.md 4.1)", () => {
  const agency = { id: "a", kind: "mission-locale" } as const;
  const referring = { ...agency, refersTo: { id: "p", kind: "pole-emploi" } } as const;
  it.each<[ConventionScope, boolean, boolean]>([
    [{ agencyIds: ["a"] }, true, true],
    [{ agencyIds: ["p"] }, false, true],
    [{ agencyIds: ["b"] }, false, false],
    [{ agencyKinds: ["cci", "mission-locale"] }, true, true],
    [{ agencyKinds: ["pole-emploi"] }, false, true],
    [{ agencyKinds: [] }, false, false],
    [{ agencyIds: [] }, false, false],
  ])("%o reaches the agency: %s, the one that refers to another: %s", (scope, alone, referred) => {
    expect([reaches(scope, agency), reaches(scope, referring)]).toEqual([alone, referred]);
  });
});
