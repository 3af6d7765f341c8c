import { plainDateOf, weekdayOf } from "@/lib/convention/domain/plain-date";
import { minutesOf, parseTime } from "@/lib/convention/domain/time";
import type { FormValues } from "@/lib/platform/form-state";

// What is typed is only counted here, to be shown as one types; the section's schema alone judges it.

const textOf = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : (value?.at(-1) ?? "");
};

const stretchMinutes = (values: FormValues, day: number, rank: 1 | 2): number => {
  const [start, end] = [
    parseTime(textOf(values, `week[${day}].start${rank}`)),
    parseTime(textOf(values, `week[${day}].end${rank}`)),
  ];
  return start && end ? Math.max(0, minutesOf(end) - minutesOf(start)) : 0;
};

/** Minutes of one day (0 = Monday) as typed so far; a day that is not ticked counts for nothing. */
export const minutesOfDay = (values: FormValues, day: number): number =>
  textOf(values, `week[${day}].worked`) === "true"
    ? stretchMinutes(values, day, 1) + stretchMinutes(values, day, 2)
    : 0;

/** Minutes of the week as typed so far. */
export const minutesOfWeek = (values: FormValues): number =>
  [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + minutesOfDay(values, day), 0);

/** Minutes as French hours: "7 h", "7 h 30". */
export const hoursText = (minutes: number): string => {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest > 0 ? `\u00a0${String(rest).padStart(2, "0")}` : ""}`;
};

const weekdays = ["Un lundi", "Un mardi", "Un mercredi", "Un jeudi", "Un vendredi", "Un samedi", "Un dimanche"];

/** The weekday of a date typed in three fields, "" until it is one. */
export const weekdayOfTyped = (values: FormValues, name: string): string => {
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    Number(textOf(values, `${name}.${part}`) || Number.NaN),
  );
  if (day === undefined || month === undefined || year === undefined || !(year >= 1000)) return "";
  const date = plainDateOf(year, month, day);
  return date ? (weekdays[weekdayOf(date)] ?? "") : "";
};
