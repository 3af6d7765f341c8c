import { describe, expect, it } from "vitest";
import { scheduleOf } from "./schedule";
import { describeSchedule, listSchedule } from "./schedule-text";

describe("hours in words", () => {
  const entry = (day: string, ...hours: readonly (readonly [string, string])[]) => ({
    date: `${day}T00:00:00.000Z`,
    timePeriods: hours.map(([start, end]) => ({ start, end })),
  });
  const words = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

  it("group the days that are alike", () => {
    const schedule = scheduleOf(
      [
        entry("2026-12-07", ["09:00", "12:00"]),
        entry("2026-12-08", ["09:00", "12:00"]),
        entry("2026-12-10", ["14:00", "17:30"]),
      ],
      false,
    );
    expect(words(describeSchedule(schedule))).toEqual([
      "Le lundi et mardi, 9 h à 12 h",
      "Le jeudi, 14 h à 17 h 30",
      "9 h 30 par semaine, 9 h 30 en tout, 3 jours de présence",
    ]);
  });

  it("name the dates when no week is like another", () => {
    const schedule = scheduleOf(
      [entry("2026-12-07", ["09:00", "12:00"]), entry("2026-12-14", ["10:00", "12:00"])],
      false,
    );
    expect(words(describeSchedule(schedule))).toEqual([
      "Le lundi 7 décembre, 9 h à 12 h",
      "Le lundi 14 décembre, 10 h à 12 h",
      "5 h en tout, 2 jours de présence",
    ]);
    expect(words(listSchedule(schedule))[1]).toBe("lundi 14 décembre 2026 : 10 h à 12 h (2 h)");
  });
});
