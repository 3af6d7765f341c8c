import {
  capitalised,
  formatCount,
  formatDate,
  formatDayMonth,
  formatHours,
  formatList,
  formatWeekday,
} from "@/lib/platform/typography";
import type { PlainDate } from "./plain-date";
import {
  consecutiveRuns,
  type ScheduleDto,
  splitSchedule,
  type TimePeriod,
  totalMinutes,
  type WorkedDay,
  weeklyTotals,
  workedDaysOf,
} from "./schedule";
import { formatTime } from "./time";

/** Periods of one day in words: "9 h à 12 h et 13 h à 17 h". */
const describePeriods = (periods: readonly TimePeriod[]): string =>
  formatList(periods.map(({ start, end }) => `${formatTime(start)} à ${formatTime(end)}`));

const weekdayNames = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** Name of a weekday of the weekly pattern (0 = Monday) in lower case. */
export const weekdayName = (weekday: number): string => weekdayNames[weekday] ?? "";

const describeWeekdays = (weekdays: readonly number[]): string => {
  const first = weekdays[0] ?? 0;
  const inARow = weekdays.every((weekday, index) => weekday === first + index);
  return weekdays.length > 2 && inARow
    ? `du ${weekdayName(first)} au ${weekdayName(weekdays.at(-1) ?? first)}`
    : `le ${formatList(weekdays.map(weekdayName))}`;
};

const describeDate = (day: PlainDate): string => `le ${formatWeekday(day)} ${formatDayMonth(day)}`;

/** Dates in words; three or more that follow one another are told by the first and the last. */
const describeDates = (days: readonly PlainDate[]): string =>
  formatList(
    consecutiveRuns(days).flatMap((run) => {
      const [first = "", last = ""] = [run[0], run.at(-1)];
      if (run.length < 3) return run.map(describeDate);
      return [`du ${formatWeekday(first)} ${formatDayMonth(first)} au ${formatWeekday(last)} ${formatDayMonth(last)}`];
    }),
  );

/** Sentences for days that have the same hours; `when` says which days, `rest` what is said of days without hours. */
const describeGroups = <T>(
  days: readonly (readonly [day: T, periods: readonly TimePeriod[]])[],
  when: (days: readonly T[]) => string,
  rest?: (when: string) => string,
): readonly string[] => {
  const groups = new Map<string, T[]>();
  for (const [day, periods] of days) {
    const hours = describePeriods(periods);
    groups.set(hours, [...(groups.get(hours) ?? []), day]);
  }
  return [...groups].flatMap(([hours, alike]) => {
    if (hours !== "") return [capitalised(`${when(alike)}, ${hours}`)];
    return rest ? [rest(when(alike))] : [];
  });
};

/** Whether a usual week tells more than the list of its exceptions hides: at most one date in three differs from it. */
const fitsUsualWeek = (unusual: number, worked: number): boolean => unusual * 3 <= worked;

const describeDays = (days: readonly WorkedDay[]): readonly string[] => {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  // Told in the order of the clock, whatever the order in which they were typed.
  const complexSchedule = days.map(({ day, timePeriods }) => ({ date: day, timePeriods }));
  const { week, unusual } = splitSchedule({ complexSchedule }, first, last);
  if (!fitsUsualWeek(unusual.length, days.length)) {
    return describeGroups(
      days.map(({ day, timePeriods }) => [day, timePeriods]),
      describeDates,
    );
  }
  return [
    ...describeGroups(
      week.map((periods, weekday) => [weekday, periods]),
      describeWeekdays,
    ),
    ...describeGroups(
      unusual.map(({ day, timePeriods }) => [day, timePeriods]),
      (dates) => `par exception ${describeDates(dates)}`,
      (when) => capitalised(`${when}, pas de présence`),
    ),
  ];
};

/** A schedule in a few sentences for pages, messages and the PDF: the usual week, what differs from it, what it comes to. */
export const describeSchedule = (schedule: ScheduleDto): readonly string[] => {
  const days = workedDaysOf(schedule.complexSchedule);
  const weeks = new Set(weeklyTotals(schedule.complexSchedule).map(({ minutes }) => minutes));
  const [eachWeek] = weeks;
  const total = formatHours(totalMinutes(schedule.complexSchedule));
  const perWeek = weeks.size === 1 && eachWeek !== undefined ? `${formatHours(eachWeek)} par semaine, ` : "";
  return [...describeDays(days), `${perWeek}${total} en tout, ${formatCount(days.length, "jour")} de présence`];
};

/** Every worked date with its hours, one line a day, for the text that the parties sign. */
export const listSchedule = (schedule: ScheduleDto): readonly string[] =>
  workedDaysOf(schedule.complexSchedule).map(
    ({ day, timePeriods, minutes }) => `${formatDate(day)} : ${describePeriods(timePeriods)} (${formatHours(minutes)})`,
  );
