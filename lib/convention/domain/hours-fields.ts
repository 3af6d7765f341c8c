import type { FormValues } from "@/lib/platform/form-state";

/** Periods that a day shows before any is added: before and after the break. */
export const usualPeriods = 2;

/** Periods that a form adds to a day at most; a day that has more already shows them all. */
export const mostPeriods = 6;

/** Names of the two hours of a period (1 = the first). */
export const hoursOf = (period: number): readonly [start: string, end: string] => [`start${period}`, `end${period}`];

/** Numbers of the periods among the names of a day's fields, in order. */
export const periodNumbers = (names: readonly string[]): readonly number[] => {
  const numbers = names.flatMap((name) => /^(?:start|end)([1-9]\d?)$/u.exec(name)?.[1] ?? []);
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
};

/** How many periods each day shows, and which dates are listed beside the week. */
export type HoursShape = { readonly week: readonly number[]; readonly exceptions: readonly number[] };

/** Names, within a form, of the seven days of the week and of the dates listed beside it. */
export const weekdayField = (index: number): string => `week[${index}]`;
export const exceptionField = (index: number): string => `exceptions[${index}]`;

const periodsOf = (day: string, values: FormValues): number => {
  const names = Object.keys(values).flatMap((name) => (name.startsWith(`${day}.`) ? [name.slice(day.length + 1)] : []));
  return Math.max(usualPeriods, ...periodNumbers(names));
};

/** What a form shows of the hours that it holds. */
export const shapeOf = (values: FormValues): HoursShape => {
  const indexes = Object.keys(values).flatMap((name) => /^exceptions\[(\d{1,2})\]/u.exec(name)?.[1] ?? []);
  const count = Math.max(0, ...indexes.map((index) => Number(index) + 1));
  return {
    week: [0, 1, 2, 3, 4, 5, 6].map((index) => periodsOf(weekdayField(index), values)),
    exceptions: Array.from({ length: count }, (_, index) => periodsOf(exceptionField(index), values)),
  };
};

/** Buttons that change what a form of hours asks, by what they post: `hours` is the name of them all. */
export const hoursButtons = {
  addPeriod: (day: string) => `periode-${day}`,
  dropPeriod: (day: string) => `sans-periode-${day}`,
  addException: "jour",
  dropException: (index: number) => `sans-jour-${index}`,
} as const;

/** Name under which a button takes the focus. */
export const buttonField = (button: string): string => `hours.${button}`;
