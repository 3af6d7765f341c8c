import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, ageOn, daysBetween, eachDay, lastDayOfMonths, plainDateOf } from "./plain-date";

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1970-01-01", days));

describe("plain dates", () => {
  it("know which days exist", () => {
    expect(plainDateOf(2027, 2, 28)).toBe("2027-02-28");
    expect(plainDateOf(2028, 2, 29)).toBe("2028-02-29");
    expect(plainDateOf(2027, 2, 29)).toBeUndefined();
    expect(plainDateOf(2027, 4, 31)).toBeUndefined();
    expect(plainDateOf(2027, 13, 1)).toBeUndefined();
    expect(plainDateOf(Number.NaN, 1, 1)).toBeUndefined();
  });

  it("add and count days as one another's inverse", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800, max: 800 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
    );
  });

  it("list every day of a span once", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -3, max: 60 }), (start, n) => {
        const days = eachDay(start, addDays(start, n));
        expect(days.length).toBe(Math.max(0, n + 1));
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  it("keep the day of the month, or the last one of a shorter month", () => {
    expect(addMonths("2026-12-31", 2)).toBe("2027-02-28");
    expect(addMonths("2027-03-31", -1)).toBe("2027-02-28");
    fc.assert(
      fc.property(date, fc.integer({ min: -30, max: 30 }), (day, n) => {
        const moved = addMonths(day, n);
        expect(moved.slice(8) <= day.slice(8)).toBe(true);
        expect(Number(moved.slice(0, 4)) * 12 + Number(moved.slice(5, 7))).toBe(
          Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + n,
        );
      }),
    );
  });

  it("give a month of 28 to 31 days, never fewer when starting later", () => {
    fc.assert(
      fc.property(date, (day) => {
        const length = daysBetween(day, lastDayOfMonths(day, 1)) + 1;
        expect(length).toBeGreaterThanOrEqual(28);
        expect(length).toBeLessThanOrEqual(31);
        expect(lastDayOfMonths(addDays(day, 1), 1) >= lastDayOfMonths(day, 1)).toBe(true);
      }),
    );
  });

  it.each([
    ["2010-12-07", "2026-12-06", 15],
    ["2010-12-07", "2026-12-07", 16],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
  ])("somebody born on %s is, on %s, %i years old", (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });
});
