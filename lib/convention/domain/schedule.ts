import { addDays, daysBetween, eachDay, type PlainDate, weekdayOf } from "./plain-date";
import { type LocalTime, minutesOf } from "./time";

/** One stretch of work within a day. */
export type TimePeriod = { readonly start: LocalTime; readonly end: LocalTime };

/** Hours of one date: `date` is an ISO datetime of which only the day counts. */
export type DailySchedule = { readonly date: string; readonly timePeriods: readonly TimePeriod[] };

/** The contract's schedule: hours in decimal, days that have at least one period, every date with its periods. */
export type ScheduleDto = {
  readonly totalHours: number;
  readonly workedDays: number;
  readonly isSimple: boolean;
  readonly complexSchedule: readonly DailySchedule[];
};

/** Hours of a usual week: seven lists of periods, Monday first. */
export type WeekPattern = readonly (readonly TimePeriod[])[];

/** A date that does not follow the usual week: its periods, none when nobody comes. */
export type UnusualDay = { readonly day: PlainDate; readonly timePeriods: readonly TimePeriod[] };

/** One worked date with its periods in order. */
export type WorkedDay = {
  readonly day: PlainDate;
  readonly timePeriods: readonly TimePeriod[];
  readonly minutes: number;
};

/** One ISO week (Monday to Sunday) with its minutes of work. */
export type WeeklyTotal = { readonly monday: PlainDate; readonly minutes: number };

const byStart = (a: TimePeriod, b: TimePeriod): number => minutesOf(a.start) - minutesOf(b.start);

/** Minutes worked in one day; a period whose end does not follow its start counts for nothing. */
export const dailyMinutes = (periods: readonly TimePeriod[]): number =>
  periods.reduce((sum, { start, end }) => sum + Math.max(0, minutesOf(end) - minutesOf(start)), 0);

/** The calendar day of an entry. */
export const dayOf = (entry: DailySchedule): PlainDate => entry.date.slice(0, 10);

/** Worked dates in order; as in the contract only the first entry of a date counts. */
export const workedDaysOf = (entries: readonly DailySchedule[]): readonly WorkedDay[] => {
  const first = new Map<PlainDate, readonly TimePeriod[]>();
  for (const entry of entries) if (!first.has(dayOf(entry))) first.set(dayOf(entry), entry.timePeriods);
  return [...first]
    .filter(([, timePeriods]) => timePeriods.length > 0)
    .map(([day, timePeriods]) => ({
      day,
      timePeriods: [...timePeriods].sort(byStart),
      minutes: dailyMinutes(timePeriods),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** Minutes of the whole schedule. */
export const totalMinutes = (entries: readonly DailySchedule[]): number =>
  workedDaysOf(entries).reduce((sum, { minutes }) => sum + minutes, 0);

/** Hours of the whole schedule in decimal, by the contract's formula (minutes divided by 60). */
export const totalHours = (entries: readonly DailySchedule[]): number => totalMinutes(entries) / 60;

/** Number of entries that have at least one period (the contract's `workedDays`). */
export const workedDays = (entries: readonly DailySchedule[]): number =>
  entries.filter(({ timePeriods }) => timePeriods.length > 0).length;

/** Monday of the ISO week of a day. */
export const mondayOf = (day: PlainDate): PlainDate => addDays(day, -weekdayOf(day));

/** Minutes of each ISO week that has work, in order. */
export const weeklyTotals = (entries: readonly DailySchedule[]): readonly WeeklyTotal[] => {
  const totals = new Map<PlainDate, number>();
  for (const { day, minutes } of workedDaysOf(entries)) {
    totals.set(mondayOf(day), (totals.get(mondayOf(day)) ?? 0) + minutes);
  }
  return [...totals].map(([monday, minutes]) => ({ monday, minutes }));
};

/** Minutes of rest between the end of each worked day and the start of the next; `day` is the later one. */
export const restsBetweenDays = (
  days: readonly WorkedDay[],
): readonly { readonly day: PlainDate; readonly minutes: number }[] =>
  days.slice(1).map((later, index) => {
    const earlier = days[index];
    const lastEnd = Math.max(...(earlier?.timePeriods ?? []).map(({ end }) => minutesOf(end)));
    const firstStart = Math.min(...later.timePeriods.map(({ start }) => minutesOf(start)));
    const gap = daysBetween(earlier?.day ?? later.day, later.day);
    return { day: later.day, minutes: gap * 1440 - lastEnd + firstStart };
  });

/** Worked days in groups that follow one another without a day of rest. */
export const consecutiveRuns = (days: readonly PlainDate[]): readonly (readonly PlainDate[])[] => {
  const runs: PlainDate[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && daysBetween(last, day) === 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
};

const samePeriods = (a: readonly TimePeriod[], b: readonly TimePeriod[]): boolean =>
  a.length === b.length && a.every((period, index) => period.start === b[index]?.start && period.end === b[index]?.end);

/** A schedule from its entries, with the totals that the contract checks. */
export const scheduleOf = (entries: readonly DailySchedule[], isSimple: boolean): ScheduleDto => ({
  totalHours: totalHours(entries),
  workedDays: workedDays(entries),
  isSimple,
  complexSchedule: entries,
});

/** Whether every worked day has the same hours, and each weekday between the two dates is always worked or never. */
const isRegular = (entries: readonly DailySchedule[], dateStart: PlainDate, dateEnd: PlainDate): boolean => {
  const worked = new Map(entries.map((entry) => [dayOf(entry), entry.timePeriods]));
  const weekdays = new Set([...worked.keys()].map(weekdayOf));
  const [first = []] = worked.values();
  return (
    [...worked.values()].every((periods) => samePeriods(periods, first)) &&
    eachDay(dateStart, dateEnd).every((day) => worked.has(day) === weekdays.has(weekdayOf(day)))
  );
};

/** The schedule that repeats a usual week from the first to the last day, but for the dates that have hours of their own. */
export const expandWeek = (
  week: WeekPattern,
  dateStart: PlainDate,
  dateEnd: PlainDate,
  unusual: readonly UnusualDay[] = [],
): ScheduleDto => {
  const own = new Map(unusual.map(({ day, timePeriods }) => [day, timePeriods]));
  const entries = eachDay(dateStart, dateEnd).flatMap((day) => {
    const timePeriods = own.get(day) ?? week[weekdayOf(day)] ?? [];
    return timePeriods.length === 0 ? [] : [{ date: `${day}T00:00:00.000Z`, timePeriods }];
  });
  return scheduleOf(entries, isRegular(entries, dateStart, dateEnd));
};

/** What most dates of a weekday do; of two that are as frequent, hours from Monday to Friday and rest after, then the earlier. */
const mostFrequent = (days: readonly (readonly TimePeriod[])[], weekday: number): readonly TimePeriod[] => {
  const counts = new Map<string, { readonly periods: readonly TimePeriod[]; readonly count: number }>();
  for (const periods of days) {
    const key = JSON.stringify(periods);
    counts.set(key, { periods, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const isExpected = (periods: readonly TimePeriod[]) => Number(weekday < 5 === periods.length > 0);
  const ranked = [...counts.values()].sort(
    (a, b) => b.count - a.count || isExpected(b.periods) - isExpected(a.periods),
  );
  return ranked[0]?.periods ?? [];
};

/** A schedule as a form asks for it: the week that fits most days, and the dates that differ from it; `expandWeek` joins them again. */
export const splitSchedule = (
  { complexSchedule }: Pick<ScheduleDto, "complexSchedule">,
  dateStart: PlainDate,
  dateEnd: PlainDate,
): { readonly week: WeekPattern; readonly unusual: readonly UnusualDay[] } => {
  const told = new Map([...complexSchedule].reverse().map((entry) => [dayOf(entry), entry.timePeriods]));
  const days = eachDay(dateStart, dateEnd).map((day) => ({ day, timePeriods: told.get(day) ?? [] }));
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    mostFrequent(
      days.filter(({ day }) => weekdayOf(day) === weekday).map(({ timePeriods }) => timePeriods),
      weekday,
    ),
  );
  return {
    week,
    unusual: days.filter(({ day, timePeriods }) => !samePeriods(timePeriods, week[weekdayOf(day)] ?? [])),
  };
};
