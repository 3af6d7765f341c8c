import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, eachDay, weekdayOf } from "./plain-date";
import {
  consecutiveRuns,
  dailyMinutes,
  expandWeek,
  mondayOf,
  restsBetweenDays,
  scheduleOf,
  splitSchedule,
  type TimePeriod,
  totalHours,
  totalMinutes,
  weeklyTotals,
  workedDays,
  workedDaysOf,
} from "./schedule";
import { formatTime, minutesOf, parseTime } from "./time";

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const time = fc.integer({ min: 0, max: 1439 }).map(clock);
const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));

/** Up to two periods in order, such as a person types. */
const periods = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 0, maxLength: 4 })
  .map((minutes): readonly TimePeriod[] => {
    const [a, b, c, d] = [...minutes].sort((x, y) => x - y).map(clock);
    const first = a !== undefined && b !== undefined ? [{ start: a, end: b }] : [];
    return c !== undefined && d !== undefined ? [...first, { start: c, end: d }] : first;
  });

const week = fc.array(periods, { minLength: 7, maxLength: 7 });
const span = fc
  .tuple(date, fc.integer({ min: 0, max: 45 }))
  .map(([start, days]) => ({ start, end: addDays(start, days) }));

describe("times as people write them", () => {
  it.each([
    ["9", "09:00"],
    ["9h", "09:00"],
    ["9 h", "09:00"],
    ["9:30", "09:30"],
    ["9h30", "09:30"],
    ["9 h 30", "09:30"],
    ["9\u00a0h\u00a030", "09:30"],
    ["09.30", "09:30"],
    ["0930", "09:30"],
    ["23:59", "23:59"],
    ["0", "00:00"],
    [" 13H05 ", "13:05"],
  ])("%s is %s", (typed, expected) => {
    expect(parseTime(typed)).toBe(expected);
  });

  it.each(["", "24", "9:60", "25h", "neuf", "9:3", "9-10", "-1", "9h30m5"])("%s is none", (typed) => {
    expect(parseTime(typed)).toBeUndefined();
  });

  it("are read again as they are shown", () => {
    fc.assert(fc.property(time, (one) => parseTime(formatTime(one)) === one && parseTime(one) === one));
  });
});

describe("a schedule", () => {
  it("counts as the contract does: first entry of a date, decimal hours, entries with a period", () => {
    const entry = (day: string, ...timePeriods: TimePeriod[]) => ({ date: `${day}T00:00:00.000Z`, timePeriods });
    const morning = { start: "09:00", end: "12:00" };
    const entries = [
      entry("2026-12-07", morning, { start: "13:00", end: "17:30" }),
      entry("2026-12-07", morning),
      entry("2026-12-08"),
    ];
    expect(totalHours(entries)).toBe(7.5);
    expect(workedDays(entries)).toBe(2);
    expect(workedDaysOf(entries).map(({ day }) => day)).toEqual(["2026-12-07"]);
  });

  it("says 35 h for a usual week, whatever the zone of the machine", () => {
    const day = [
      { start: "09:00", end: "12:00" },
      { start: "13:00", end: "17:00" },
    ];
    const schedule = expandWeek([day, day, day, day, day, [], []], "2027-03-22", "2027-04-02");
    expect(schedule).toMatchObject({ totalHours: 70, workedDays: 10, isSimple: true });
    expect(weeklyTotals(schedule.complexSchedule)).toEqual([
      { monday: "2027-03-22", minutes: 2100 },
      { monday: "2027-03-29", minutes: 2100 },
    ]);
  });

  it("adds up: the weeks are the total, the days are the total", () => {
    fc.assert(
      fc.property(week, span, (pattern, { start, end }) => {
        const { complexSchedule } = expandWeek(pattern, start, end);
        const byWeek = weeklyTotals(complexSchedule).reduce((sum, { minutes }) => sum + minutes, 0);
        const byDay = eachDay(start, end).reduce((sum, day) => sum + dailyMinutes(pattern[weekdayOf(day)] ?? []), 0);
        expect(totalMinutes(complexSchedule)).toBe(byWeek);
        expect(byWeek).toBe(byDay);
      }),
    );
  });

  it("stays between its dates, in order, on the days of its week", () => {
    fc.assert(
      fc.property(week, span, (pattern, { start, end }) => {
        const days = workedDaysOf(expandWeek(pattern, start, end).complexSchedule).map(({ day }) => day);
        expect(days).toEqual([...days].sort());
        for (const day of days) {
          expect(day >= start && day <= end).toBe(true);
          expect(pattern[weekdayOf(day)]?.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("is split into a usual week and the fewest dates that differ from it", () => {
    const day = [{ start: "09:00", end: "12:00" }];
    const usual = [day, day, day, day, day, [], []];
    const unusual = [
      { day: "2026-12-09", timePeriods: [] },
      { day: "2026-12-19", timePeriods: day },
    ];
    const schedule = expandWeek(usual, "2026-12-02", "2026-12-25", unusual);
    expect(schedule.isSimple).toBe(false);
    expect(splitSchedule(schedule, "2026-12-02", "2026-12-25")).toEqual({ week: usual, unusual });
  });

  it("is joined again as it was split", () => {
    const days = fc.array(periods, { minLength: 1, maxLength: 45 });
    fc.assert(
      fc.property(days, date, (own, start) => {
        const end = addDays(start, own.length - 1);
        const schedule = expandWeek(
          [],
          start,
          end,
          own.map((timePeriods, index) => ({ day: addDays(start, index), timePeriods })),
        );
        const split = splitSchedule(schedule, start, end);
        expect(expandWeek(split.week, start, end, split.unusual)).toEqual(schedule);
      }),
    );
  });

  it("has no date that differs when it repeats a week", () => {
    fc.assert(
      fc.property(week, span, (pattern, { start, end }) => {
        expect(splitSchedule(expandWeek(pattern, start, end), start, end).unusual).toEqual([]);
      }),
    );
  });

  it("does not depend on the order of its entries", () => {
    fc.assert(
      fc.property(week, span, (pattern, { start, end }) => {
        const { complexSchedule } = expandWeek(pattern, start, end);
        const backwards = scheduleOf([...complexSchedule].reverse(), false);
        expect(workedDaysOf(backwards.complexSchedule)).toEqual(workedDaysOf(complexSchedule));
      }),
    );
  });

  it("has as much rest and work as the clock between its first and last minute", () => {
    fc.assert(
      fc.property(week, span, (pattern, { start, end }) => {
        const days = workedDaysOf(expandWeek(pattern, start, end).complexSchedule);
        const [first, last] = [days[0], days.at(-1)];
        if (!first || !last) return;
        const amplitude = days.reduce((sum, { timePeriods }) => {
          return sum + minutesOf(timePeriods.at(-1)?.end ?? "00:00") - minutesOf(timePeriods[0]?.start ?? "00:00");
        }, 0);
        const rest = restsBetweenDays(days).reduce((sum, { minutes }) => sum + minutes, 0);
        const whole =
          daysBetween(first.day, last.day) * 1440 +
          minutesOf(last.timePeriods.at(-1)?.end ?? "00:00") -
          minutesOf(first.timePeriods[0]?.start ?? "00:00");
        expect(amplitude + rest).toBe(whole);
      }),
    );
  });

  it("splits its days into runs that lose none", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (offsets) => {
        const days = [...offsets].sort((a, b) => a - b).map((offset) => addDays("2026-12-01", offset));
        const runs = consecutiveRuns(days);
        expect(runs.flat()).toEqual(days);
        for (const run of runs) expect(daysBetween(run[0] ?? "", run.at(-1) ?? "")).toBe(run.length - 1);
      }),
    );
  });

  it("puts every day in the week of a Monday", () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(weekdayOf(mondayOf(day))).toBe(0);
        expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day));
      }),
    );
  });
});
