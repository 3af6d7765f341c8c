import { describe, expect, it } from "vitest";
import type { AgencyRole, AgencyStatus } from "./agency";
import { type Remaining, succession } from "./succession";

const member = (userId: string, roles: AgencyRole[], isNotified: boolean, year: number): Remaining => ({
  userId,
  roles,
  isNotified,
  lastActiveAt: new Date(Date.UTC(year, 0, 1)),
});
const active = { status: "active", hasValidated: false } as const;

describe("what becomes of an agency whose member's account is deleted (platform.md 2.8; cases 39 to 41)", () => {
  it("an administrator who is left becomes validator and is told (case 39)", () => {
    const remaining = [member("old", ["agency-admin"], false, 2024), member("recent", ["agency-admin"], false, 2026)];
    expect(succession(active, remaining)).toEqual({
      changed: [{ userId: "recent", roles: ["agency-admin", "validator"], isNotified: true }],
    });
  });

  it("a validator who is left becomes administrator, and is told if nobody else is", () => {
    expect(succession(active, [member("a", ["validator"], true, 2026)])).toEqual({
      changed: [{ userId: "a", roles: ["validator", "agency-admin"], isNotified: true }],
    });
    expect(succession(active, [member("a", ["validator"], false, 2026)]).changed[0]?.isNotified).toBe(true);
  });

  it("the most recently active validator is told when none is", () => {
    const remaining = [
      member("old", ["validator"], false, 2024),
      member("recent", ["validator"], false, 2026),
      member("admin", ["agency-admin"], true, 2026),
    ];
    expect(succession(active, remaining)).toEqual({
      changed: [{ userId: "recent", roles: ["validator"], isNotified: true }],
    });
  });

  it("nothing changes when a told validator and an administrator are left", () => {
    expect(succession(active, [member("a", ["validator", "agency-admin"], true, 2026)])).toEqual({ changed: [] });
  });

  it.each<[string, { status: AgencyStatus; hasValidated: boolean }, Remaining[], string | undefined]>([
    ["closed when nobody is left (case 40)", active, [], "closed"],
    ["rejected when only a reader is left (case 41)", active, [member("v", ["agency-viewer"], true, 2026)], "rejected"],
    [
      "closed when it has validated conventions",
      { status: "active", hasValidated: true },
      [member("v", ["agency-viewer"], true, 2026)],
      "closed",
    ],
    ["as it was when it was rejected already", { status: "rejected", hasValidated: true }, [], undefined],
  ])("%s", (_name, agency, remaining, status) => {
    expect(succession(agency, remaining).status).toBe(status);
  });
});
