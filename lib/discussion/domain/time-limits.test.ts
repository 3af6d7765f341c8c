import { describe, expect, it } from "vitest";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { awaitsReminder, isObsolete } from "./time-limits";

const now = new Date("2026-11-24T09:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const asked = {
  status: "PENDING",
  contactMode: "EMAIL",
  createdAt: ago(3.5),
  exchanges: [{ sender: "potentialBeneficiary" }],
} as const;

describe("time passes over a request (directory.md 6.6)", () => {
  it.each([
    ["not yet", 2.9, 0, false],
    ["after three days", 3.5, 0, true],
    ["once", 3.5, 1, false],
    ["the moment has passed", 4, 0, false],
    ["after seven days", 7.5, 1, true],
    ["after seven days, even without the first", 7.5, 0, true],
    ["twice", 7.5, 2, false],
  ])("98: %s (%f days, %i reminders)", (_what, days, reminders, expected) => {
    expect(awaitsReminder({ ...asked, createdAt: ago(days), reminders }, now)).toBe(expected);
  });

  it("98: nobody is reminded of what is answered, decided, or was not written", () => {
    const answered = [...asked.exchanges, { sender: "establishment" }] as const;
    expect(awaitsReminder({ ...asked, exchanges: answered, reminders: 0 }, now)).toBe(false);
    expect(awaitsReminder({ ...asked, contactMode: "PHONE", exchanges: [], reminders: 0 }, now)).toBe(false);
    expect(awaitsReminder({ ...asked, status: "ACCEPTED", reminders: 0 }, now)).toBe(false);
  });

  it("99: three months and a day without an answer is too long; by telephone too", () => {
    const old = monthsBefore(ago(1), 3);
    expect(isObsolete({ ...asked, createdAt: old }, now)).toBe(true);
    expect(isObsolete({ ...asked, createdAt: old, contactMode: "PHONE", exchanges: [] }, now)).toBe(true);
    expect(isObsolete({ ...asked, createdAt: monthsBefore(now, 3) }, now)).toBe(false);
    expect(isObsolete({ ...asked, createdAt: old, exchanges: [{ sender: "establishment" }] }, now)).toBe(false);
  });

  it("counts months by the calendar", () => {
    expect(monthsBefore(new Date("2026-05-31T10:00:00Z"), 3).toISOString()).toBe("2026-02-28T10:00:00.000Z");
    expect(monthsBefore(new Date("2026-01-15T10:00:00Z"), 3).toISOString()).toBe("2025-10-15T10:00:00.000Z");
  });
});
