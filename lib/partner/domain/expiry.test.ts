import { describe, expect, it } from "vitest";
import {
  type ConsumerState,
  dueExpiryNotice,
  type ExpiryNotice,
  lastDayFault,
  lastDayOf,
  lastDaysToTell,
  standingOf,
  usualLastDay,
} from "./expiry";

describe("the notices of the end of an access (partner-api.md 5.8: 30, 7 and 1 days before, then once it has ended)", () => {
  const lastDay = "2027-03-31";
  it.each<[today: string, told: readonly ExpiryNotice[], due: ExpiryNotice | undefined]>([
    ["2027-02-28", [], undefined],
    ["2027-03-01", [], "in-30-days"],
    ["2027-03-01", ["in-30-days"], undefined],
    ["2027-03-05", [], "in-30-days"],
    ["2027-03-06", [], undefined],
    ["2027-03-23", ["in-30-days"], undefined],
    ["2027-03-24", ["in-30-days"], "in-7-days"],
    ["2027-03-30", ["in-30-days", "in-7-days"], "in-1-day"],
    ["2027-03-31", ["in-30-days", "in-7-days"], "in-1-day"],
    ["2027-03-31", ["in-1-day"], undefined],
    ["2027-04-01", ["in-1-day"], "ended"],
    ["2027-04-05", [], "ended"],
    ["2027-04-06", [], undefined],
  ])("on %s, told %j: %s", (today, told, due) => {
    expect(dueExpiryNotice(lastDay, today, told)).toBe(due);
  });

  it("looks at no day on which none is due", () => {
    const { from, to } = lastDaysToTell("2027-03-01");
    expect([from, to]).toEqual(["2027-02-23", "2027-03-31"]);
    expect(dueExpiryNotice("2027-02-24", "2027-03-01", [])).toBe("ended");
    expect(dueExpiryNotice("2027-04-01", "2027-03-01", [])).toBeUndefined();
  });
});

describe("where an access stands", () => {
  const now = new Date("2027-01-01T12:00:00Z");
  const at = (expires: string, revokedAt: Date | null = null) =>
    standingOf({ expiresAt: new Date(expires), revokedAt }, now);
  it.each<[expires: string, revoked: Date | null, state: ConsumerState, daysLeft: number]>([
    ["2027-06-01T23:59:59.999Z", null, "active", 151],
    ["2027-01-31T23:59:59.999Z", null, "ending", 30],
    ["2027-02-01T23:59:59.999Z", null, "active", 31],
    ["2027-01-01T23:59:59.999Z", null, "ending", 0],
    ["2027-01-01T12:00:00.000Z", null, "ending", 0],
    ["2027-01-01T11:59:59.999Z", null, "expired", 0],
    ["2027-06-01T23:59:59.999Z", now, "revoked", 151],
  ])("until %s, revoked %s: %s", (expires, revoked, state, daysLeft) => {
    expect(at(expires, revoked)).toEqual({ state, daysLeft });
  });

  it("ends with its last day", () => {
    expect(lastDayOf(new Date("2027-03-31T23:59:59.999Z"))).toBe("2027-03-31");
    expect(usualLastDay("2027-02-28")).toBe("2028-02-28");
  });
});

describe("a last day (partner-api.md 3: between −130 and +5 years)", () => {
  it.each([
    ["2031-11-27", true],
    ["2031-11-28", false],
    ["2026-11-26", true],
    ["1896-11-27", true],
    ["1896-11-26", false],
  ])("%s is accepted: %s", (day, accepted) => {
    expect(lastDayFault(day, "2026-11-27") === undefined).toBe(accepted);
  });
});
