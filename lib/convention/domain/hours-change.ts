import type { FormValues } from "@/lib/platform/form-state";
import {
  buttonField,
  exceptionField,
  hoursButtons,
  hoursOf,
  mostPeriods,
  shapeOf,
  usualPeriods,
  weekdayField,
} from "./hours-fields";
import { applyPreset, isPreset } from "./week-presets";

/** A form of hours after one of its buttons: what it holds, and the name of the field or button where one goes on. */
export type ChangedHours = { readonly values: FormValues; readonly focus: string };

const without = (values: FormValues, isGone: (name: string) => boolean): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isGone(name)));

const periodsIn = (values: FormValues, day: string): number => {
  const { week, exceptions } = shapeOf(values);
  const index = Number(/\d+/u.exec(day)?.[0]);
  return (day.startsWith("week") ? week : exceptions)[index] ?? usualPeriods;
};

const addPeriod = (values: FormValues, day: string): ChangedHours => {
  const next = Math.min(periodsIn(values, day) + 1, Math.max(mostPeriods, periodsIn(values, day)));
  const [start, end] = hoursOf(next).map((hour) => `${day}.${hour}`) as [string, string];
  return { values: { [start]: "", [end]: "", ...values }, focus: start };
};

const dropPeriod = (values: FormValues, day: string): ChangedHours => {
  const last = periodsIn(values, day);
  const gone = last > usualPeriods ? hoursOf(last).map((hour) => `${day}.${hour}`) : [];
  return { values: without(values, (name) => gone.includes(name)), focus: buttonField(hoursButtons.addPeriod(day)) };
};

/** Month and year of the first day stand in a new date when the last day has the same. */
const addException = (values: FormValues): ChangedHours => {
  const day = exceptionField(shapeOf(values).exceptions.length);
  const shared = (part: string) => {
    const first = values[`dateStart.${part}`] ?? "";
    return first === values[`dateEnd.${part}`] ? first : "";
  };
  const added = {
    [`${day}.date.day`]: "",
    [`${day}.date.month`]: shared("year") === "" ? "" : shared("month"),
    [`${day}.date.year`]: shared("year"),
  };
  return { values: { ...values, ...added }, focus: `${day}.date.day` };
};

/** The dates of a list but for some, closed up. */
const keepExceptions = (values: FormValues, isKept: (index: number) => boolean): FormValues => {
  const kept = shapeOf(values)
    .exceptions.map((_, index) => index)
    .filter(isKept);
  const renamed = kept.flatMap((from, to) =>
    Object.entries(values).flatMap(([name, value]) => {
      const [old, young] = [exceptionField(from), exceptionField(to)];
      return name.startsWith(`${old}.`) ? [[young + name.slice(old.length), value] as const] : [];
    }),
  );
  return { ...without(values, (name) => name.startsWith("exceptions[")), ...Object.fromEntries(renamed) };
};

const dropException = (values: FormValues, gone: string): ChangedHours => ({
  values: keepExceptions(values, (index) => index !== Number(gone)),
  focus: buttonField(hoursButtons.addException),
});

const changes: readonly (readonly [RegExp, (values: FormValues, about: string) => ChangedHours])[] = [
  [/^periode-((?:week|exceptions)\[\d{1,2}\])$/u, addPeriod],
  [/^sans-periode-((?:week|exceptions)\[\d{1,2}\])$/u, dropPeriod],
  [/^jour$/u, addException],
  [/^sans-jour-(\d{1,2})$/u, dropException],
];

/** What a form of hours becomes once a button is pressed; a word that is none of them changes nothing. Works on both sides. */
export const changeHours = (button: string, values: FormValues): ChangedHours => {
  if (isPreset(button)) return { values: applyPreset(button, values), focus: buttonField(button) };
  for (const [pattern, change] of changes) {
    const found = pattern.exec(button);
    if (found) return change(values, found[1] ?? "");
  }
  return { values, focus: buttonField(button) };
};

const isBlank = (value: FormValues[string] | undefined): boolean => [value ?? ""].flat().join("").trim() === "";

const withoutBlankPeriods = (values: FormValues): FormValues =>
  without(values, (name) => {
    const [, day = "", period = ""] = /^((?:week|exceptions)\[\d{1,2}\])\.(?:start|end)(\d{1,2})$/u.exec(name) ?? [];
    return Number(period) > usualPeriods && hoursOf(Number(period)).every((hour) => isBlank(values[`${day}.${hour}`]));
  });

/** What is kept of hours once they are saved: no added period without hours, none of the dates at `outside`. */
export const settledHours = (values: FormValues, outside: readonly number[]): FormValues =>
  withoutBlankPeriods(keepExceptions(values, (index) => !outside.includes(index)));

const writtenDay = (day: string, periods: number, values: FormValues): Record<string, string | boolean> => ({
  [`${day}.worked`]: values[`${day}.worked`] !== undefined,
  ...Object.fromEntries(
    Array.from({ length: periods }, (_, index) => hoursOf(index + 1))
      .flat()
      .map((hour) => [`${day}.${hour}`, String(values[`${day}.${hour}`] ?? "")]),
  ),
});

/**
 * Every field of hours with what is written into it, `true` and `false` for a tick: those that have just appeared must not keep
 * what others of their name held.
 */
export const writtenHours = (values: FormValues): Readonly<Record<string, string | boolean>> => {
  const { week, exceptions } = shapeOf(values);
  const dateFields = ["day", "month", "year"].map((part) => `date.${part}`);
  return Object.assign(
    {},
    ...week.map((periods, index) => writtenDay(weekdayField(index), periods, values)),
    ...exceptions.map((periods, index) => {
      const day = exceptionField(index);
      const date = dateFields.map((field) => [`${day}.${field}`, String(values[`${day}.${field}`] ?? "")]);
      return { ...writtenDay(day, periods, values), ...Object.fromEntries(date) };
    }),
  );
};
