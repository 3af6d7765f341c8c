import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/reference/holidays";

export { addDays, addMonths, daysBetween, type PlainDate, weekdayOf } from "@/lib/reference/holidays";

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** The plain date of a year, month and day, undefined when there is no such day (31 February). */
export const plainDateOf = (year: number, month: number, day: number): PlainDate | undefined => {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date ? undefined : date;
};

/**
 * Last day of a period of whole months, date to date, that begins on `start`: the eve of the same day of the month, or the
 * last day of a month that has no such day (7 December → 6 January, 31 January → 28 February; Code de procédure civile 641).
 */
export const lastDayOfMonths = (start: PlainDate, months: number): PlainDate => {
  const sameDay = addMonths(start, months);
  return sameDay.slice(8) === start.slice(8) ? addDays(sameDay, -1) : sameDay;
};

/** Age in whole years on a day; somebody born on 29 February turns older on 1 March. */
export const ageOn = (birthdate: PlainDate, date: PlainDate): number => {
  const years = Number(date.slice(0, 4)) - Number(birthdate.slice(0, 4));
  return date.slice(5) < birthdate.slice(5) ? years - 1 : years;
};

/** Every day from `start` to `end`, both included; empty when `end` comes first. */
export const eachDay = (start: PlainDate, end: PlainDate): readonly PlainDate[] =>
  Array.from({ length: Math.max(0, daysBetween(start, end) + 1) }, (_, index) => addDays(start, index));
