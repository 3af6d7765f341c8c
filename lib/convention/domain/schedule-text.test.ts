import { describe, expect, it } from "vitest";
import { expandWeek, scheduleOf } from "./schedule";
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

  it("tell the periods of a day in the order of the clock", () => {
    const schedule = scheduleOf([entry("2026-12-07", ["13:00", "17:00"], ["09:00", "12:00"])], true);
    expect(words(describeSchedule(schedule))[0]).toBe("Le lundi, 9 h à 12 h et 13 h à 17 h");
  });

  const morning = [{ start: "09:00", end: "12:00" }];
  const mornings = [morning, morning, morning, morning, morning, [], []];
  const sentences = (unusual: Parameters<typeof expandWeek>[3]) =>
    words(describeSchedule(expandWeek(mornings, "2026-12-07", "2026-12-25", unusual)));

  it("tell the usual week, then the dates that differ from it", () => {
    expect(
      sentences([
        { day: "2026-12-09", timePeriods: [] },
        { day: "2026-12-15", timePeriods: [{ start: "14:00", end: "17:30" }] },
        { day: "2026-12-19", timePeriods: [{ start: "14:00", end: "17:30" }] },
      ]),
    ).toEqual([
      "Du lundi au vendredi, 9 h à 12 h",
      "Par exception le mercredi 9 décembre, pas de présence",
      "Par exception le mardi 15 décembre et le samedi 19 décembre, 14 h à 17 h 30",
      "46 h en tout, 15 jours de présence",
    ]);
  });

  it("tell a week that differs by its first and last day", () => {
    const off = ["14", "15", "16", "17", "18"].map((day) => ({ day: `2026-12-${day}`, timePeriods: [] }));
    expect(sentences(off.slice(0, 3))[1]).toBe(
      "Par exception du lundi 14 décembre au mercredi 16 décembre, pas de présence",
    );
    expect(sentences(off).slice(0, 2)).toEqual([
      "Du lundi 7 décembre au vendredi 11 décembre et du lundi 21 décembre au vendredi 25 décembre, 9 h à 12 h",
      "15 h par semaine, 30 h en tout, 10 jours de présence",
    ]);
  });
});
