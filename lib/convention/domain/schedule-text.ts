import {
  capitalised,
  formatCount,
  formatDate,
  formatDayMonth,
  formatHours,
  formatList,
  formatWeekday,
} from "@/lib/platform/typography";
import { type PlainDate, weekdayOf } from "./plain-date";
import {
  type ScheduleDto,
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

const groupByHours = (days: readonly WorkedDay[]): ReadonlyMap<string, readonly PlainDate[]> => {
  const groups = new Map<string, PlainDate[]>();
  for (const { day, timePeriods } of days) {
    const hours = describePeriods(timePeriods);
    groups.set(hours, [...(groups.get(hours) ?? []), day]);
  }
  return groups;
};

const isWeekly = (days: readonly WorkedDay[]): boolean => {
  const hours = new Map<number, string>();
  return days.every(({ day, timePeriods }) => {
    const described = describePeriods(timePeriods);
    const known = hours.get(weekdayOf(day)) ?? described;
    hours.set(weekdayOf(day), known);
    return known === described;
  });
};

const describeGroup = (hours: string, days: readonly PlainDate[], weekly: boolean): string => {
  const when = weekly
    ? describeWeekdays([...new Set(days.map(weekdayOf))].sort())
    : `le ${formatList(days.map((day) => `${formatWeekday(day)} ${formatDayMonth(day)}`))}`;
  return capitalised(`${when}, ${hours}`);
};

/** A schedule in a few sentences for pages, messages and the PDF; days with equal hours are told together. */
export const describeSchedule = (schedule: ScheduleDto): readonly string[] => {
  const days = workedDaysOf(schedule.complexSchedule);
  const weekly = isWeekly(days);
  const weeks = new Set(weeklyTotals(schedule.complexSchedule).map(({ minutes }) => minutes));
  const [eachWeek] = weeks;
  const total = formatHours(totalMinutes(schedule.complexSchedule));
  const perWeek = weeks.size === 1 && eachWeek !== undefined ? `${formatHours(eachWeek)} par semaine, ` : "";
  return [
    ...[...groupByHours(days)].map(([hours, dates]) => describeGroup(hours, dates, weekly)),
    `${perWeek}${total} en tout, ${formatCount(days.length, "jour")} de présence`,
  ];
};

/** Every worked date with its hours, one line a day, for the text that the parties sign. */
export const listSchedule = (schedule: ScheduleDto): readonly string[] =>
  workedDaysOf(schedule.complexSchedule).map(
    ({ day, timePeriods, minutes }) => `${formatDate(day)} : ${describePeriods(timePeriods)} (${formatHours(minutes)})`,
  );
