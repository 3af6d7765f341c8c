import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "@/lib/reference/holidays";
import { type DelegationNotice, dueNotice, endsToTell } from "./delegation";

describe("the notices of the end of a delegation (product.md 3; platform.md 1.10, case 26)", () => {
  it.each<[string, string, string, DelegationNotice[], DelegationNotice | undefined]>([
    ["the day before three months", "2027-03-01", "2026-11-30", [], undefined],
    ["three months before", "2027-03-01", "2026-12-01", [], "in-3-months"],
    ["three months before, sent", "2027-03-01", "2026-12-01", ["in-3-months"], undefined],
    ["a machine that was stopped for two days", "2027-03-01", "2026-12-03", [], "in-3-months"],
    ["an agreement that is given two months before its end", "2027-03-01", "2027-01-01", [], undefined],
    ["one month before", "2027-03-01", "2027-02-01", ["in-3-months"], "in-1-month"],
    ["one month before, sent (case 26)", "2027-03-01", "2027-02-01", ["in-3-months", "in-1-month"], undefined],
    ["the day", "2027-03-01", "2027-03-01", ["in-1-month"], "last-day"],
    ["the day after", "2027-03-01", "2027-03-02", ["last-day"], "ended"],
    ["the day after, sent", "2027-03-01", "2027-03-02", ["ended"], undefined],
    ["long after", "2027-03-01", "2027-06-01", [], undefined],
    ["a month that is shorter", "2027-05-31", "2027-02-28", [], "in-3-months"],
  ])("%s", (_name, endDate, today, sent, notice) => {
    expect(dueNotice(endDate, today, sent)).toBe(notice);
  });

  it("no end with a notice is left out of what is looked at", () => {
    const days = Array.from({ length: 400 }, (_, index) => addDays("2027-01-01", index));
    for (const end of days)
      for (const today of [addMonths(end, -3), addMonths(end, -1), end, addDays(end, 1), addDays(end, 7)]) {
        const { from, to } = endsToTell(today);
        expect(end >= from && end <= to).toBe(true);
      }
  });
});
