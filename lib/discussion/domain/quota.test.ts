import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isQuotaReached, weeklyLimit } from "./quota";

describe("the limit that a company sets (directory.md 5.7)", () => {
  it.each([
    // Monthly limit, requests of 28 days, of 7 days, reached.
    [2, 1, 1, true],
    [2, 0, 0, false],
    [8, 8, 1, true],
    [8, 2, 2, true],
    [8, 1, 1, false],
    [6, 1, 1, false],
    [6, 2, 2, true],
    [4, 1, 1, true],
    [0, 0, 0, true],
  ])("82 to 84: at %i a month, %i in the month and %i in the week reach it: %s", (max, month, week, reached) => {
    expect(isQuotaReached(max, { month, week })).toBe(reached);
  });

  it("one request more never frees a company", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(60), fc.nat(60), (max, month, week) => {
        if (isQuotaReached(max, { month, week })) {
          expect(isQuotaReached(max, { month: month + 1, week: week + 1 })).toBe(true);
        }
        expect(weeklyLimit(max) * 4).toBeGreaterThanOrEqual(max);
      }),
    );
  });
});
