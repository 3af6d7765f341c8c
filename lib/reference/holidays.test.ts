import { describe, expect, it } from "vitest";
import {
  addDays,
  holidayRegionOf,
  isWorkingDay,
  nextWorkingDay,
  publicHoliday,
  weekdayOf,
  workingDaysBetween,
} from "./holidays";

describe("public holidays (L3133-1)", () => {
  it("are the eleven days of the law in 2026", () => {
    const year = Array.from({ length: 365 }, (_, index) => addDays("2026-01-01", index));
    expect(year.filter((day) => publicHoliday(day) !== undefined)).toEqual([
      "2026-01-01",
      "2026-04-06",
      "2026-05-01",
      "2026-05-08",
      "2026-05-14",
      "2026-05-25",
      "2026-07-14",
      "2026-08-15",
      "2026-11-01",
      "2026-11-11",
      "2026-12-25",
    ]);
  });

  it("have two more in Alsace and Moselle (L3134-13)", () => {
    expect(publicHoliday("2026-04-03", "alsace-moselle")).toBe("Vendredi Saint");
    expect(publicHoliday("2026-12-26", "alsace-moselle")).toBe("Saint-Étienne");
    expect(publicHoliday("2026-12-26")).toBeUndefined();
    expect(["57000", "67000", "68100", "75012", "54000"].map(holidayRegionOf)).toEqual([
      "alsace-moselle",
      "alsace-moselle",
      "alsace-moselle",
      "national",
      "national",
    ]);
  });
});

describe("working days", () => {
  it("are Monday to Friday without holidays", () => {
    expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-25"].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(nextWorkingDay("2026-12-24")).toBe("2026-12-28");
    expect(weekdayOf("2026-12-07")).toBe(0);
  });

  it("between two days leave both out", () => {
    expect(workingDaysBetween("2026-11-27", "2026-11-30")).toBe(0);
    expect(workingDaysBetween("2026-11-26", "2026-11-28")).toBe(1);
    expect(workingDaysBetween("2026-11-30", "2026-11-30")).toBe(0);
  });
});
