import { z } from "zod";
import { toNested } from "@/lib/platform/form-codec";
import type { FormValues } from "@/lib/platform/form-state";
import { capitalised, formatDayMonth, formatList, formatWeekday, french } from "@/lib/platform/typography";
import { periodNumbers } from "./hours-fields";
import { type PlainDate, plainDateOf } from "./plain-date";
import type { TimePeriod, UnusualDay, WeekPattern } from "./schedule";
import { periodsIssue } from "./schedule-rules";
import { weekdayName } from "./schedule-text";
import { parseTime } from "./time";

const isRecord = (values: unknown): values is FormValues =>
  typeof values === "object" && values !== null && !Array.isArray(values);

/** What a form posted as nested values; names that are nested already pass unchanged. */
export const nestedValues = (values: unknown): unknown => (isRecord(values) ? toNested(values) : values);

const yes = ["on", "true", "oui", "1"];

/** A tick or a yes/no choice of a form, as a boolean; not posted = no. */
export const readTick = z
  .union([z.boolean(), z.string(), z.array(z.string())])
  .optional()
  .transform((value) => value === true || [value].flat().some((one) => typeof one === "string" && yes.includes(one)));

const number = (typed: string | undefined): number =>
  /^\s*\d{1,4}\s*$/u.test(typed ?? "") ? Number(typed) : Number.NaN;

const dateMessage = ({ day = "", month = "", year = "" }: { day?: string; month?: string; year?: string }): string => {
  const parts = { "le jour": day, "le mois": month, "l’année": year };
  const missing = Object.entries(parts).flatMap(([name, typed]) => (typed.trim() === "" ? [name] : []));
  if (missing.length > 0)
    return `Donnez ${missing.length === 3 ? "le jour, le mois et l’année" : formatList(missing)}.`;
  if (number(year) < 1000) return "Écrivez l’année en quatre chiffres.";
  return "Cette date n’existe pas. Vérifiez le jour, le mois et l’année.";
};

/** A date posted in three fields (`.day`, `.month`, `.year`), as yyyy-mm-dd; its errors stand on the name of the whole. */
export const readDate = z
  .object({ day: z.string().default(""), month: z.string().default(""), year: z.string().default("") })
  .default({ day: "", month: "", year: "" })
  .transform((typed, context) => {
    const date = plainDateOf(number(typed.year), number(typed.month), number(typed.day));
    if (date !== undefined && number(typed.year) >= 1000) return date;
    context.addIssue({ code: "custom", message: dateMessage(typed) });
    return z.NEVER;
  });

const typedHours = z.looseObject({ worked: readTick });

type TypedHours = z.output<typeof typedHours>;
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
type ReadHours = { readonly periods: readonly TimePeriod[]; readonly issues: readonly Issue[] };

/** The periods of one day named `name`; their issues stand under `path`. */
const readHours = (day: TypedHours, name: string, path: readonly PropertyKey[]): ReadHours => {
  const issues: Issue[] = [];
  const textOf = (field: string): string => {
    const typed = day[field];
    return typeof typed === "string" ? typed.trim() : "";
  };
  const numbers = periodNumbers(Object.keys(day));
  const periods = numbers.flatMap((number) => {
    const fields = [`start${number}`, `end${number}`];
    if (fields.every((field) => textOf(field) === "")) return [];
    const [start, end] = fields.map((field) => {
      const typed = textOf(field);
      const time = parseTime(typed);
      if (time === undefined) {
        const message =
          typed === "" ? "il manque une heure." : `« ${typed} » n’est pas une heure. Écrivez par exemple 9 h 30.`;
        issues.push({ path: [...path, field], message: french(`${name} : ${message}`) });
      }
      return time;
    });
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
  const order = issues.length === 0 ? periodsIssue(name, periods) : undefined;
  if (order) issues.push({ path, message: order });
  if (day.worked && periods.length === 0 && issues.length === 0) {
    const message = french(`${name} : donnez les horaires, ou retirez ce jour.`);
    issues.push({ path: [...path, "start1"], message });
  }
  return { periods, issues };
};

const nameOfWeekday = (index: number): string => capitalised(weekdayName(index));

/** Hours as typed: their tick, their periods, and whether something is wrong with them. */
type TypedDay = { readonly worked: boolean; readonly periods: readonly TimePeriod[]; readonly isWrong: boolean };

/** One day of a usual week, or one date, as typed. */
export const readTypedHours = (typed: unknown): TypedDay => {
  const { data: day } = typedHours.safeParse(typed ?? {});
  if (!day) return { worked: false, periods: [], isWrong: true };
  const { periods, issues } = readHours(day, "", []);
  return { worked: day.worked, periods, isWrong: issues.length > 0 };
};

const listOf = <T extends z.ZodType>(item: T, index: RegExp) =>
  z.union([z.array(item), z.record(z.string().regex(index), item)]);

/**
 * Hours of a usual week as typed (`week[0].start1` … `week[6].end2`, Monday first; as many periods a day as there are numbers).
 * When days carry the tick `worked`, those without it are days of rest whatever hours they still hold; without any tick, the days
 * that have hours are worked. Null when there is no usual week: only some dates have hours.
 */
export const readWeek = listOf(typedHours, /^[0-6]$/u)
  .nullable()
  .default([])
  .transform((typed, context): WeekPattern => {
    const days = new Map(Object.entries(typed ?? []).map(([index, day]) => [Number(index), day]));
    const ticked = [...days.values()].some(({ worked }) => worked);
    const week = [0, 1, 2, 3, 4, 5, 6].map((index) => {
      const day = days.get(index);
      if (!day || (ticked && !day.worked)) return [];
      const { periods, issues } = readHours(day, nameOfWeekday(index), [index]);
      for (const issue of issues) context.addIssue({ code: "custom", ...issue, path: [...issue.path] });
      return periods;
    });
    if (typed !== null && context.issues.length === 0 && week.every((periods) => periods.length === 0)) {
      context.addIssue({ code: "custom", message: "Donnez les horaires d’au moins un jour." });
    }
    return week;
  });

const readException = (typed: TypedHours, index: number): { day?: PlainDate; hours: ReadHours } => {
  const date = readDate.safeParse(typed.date);
  const name = date.data ? capitalised(`${formatWeekday(date.data)} ${formatDayMonth(date.data)}`) : "Ce jour";
  const hours = typed.worked ? readHours(typed, name, [index]) : { periods: [], issues: [] };
  if (date.data) return { day: date.data, hours };
  const issues = (date.error?.issues ?? []).map(({ message }) => ({ path: [index, "date"], message }));
  return { hours: { ...hours, issues: [...issues, ...hours.issues] } };
};

/** The dates that do not follow the usual week, as typed (`exceptions[0].date.day` …): unticked, nobody comes that day. */
export const readExceptions = listOf(typedHours, /^\d{1,2}$/u)
  .default([])
  .transform((typed, context): readonly UnusualDay[] => {
    const known = new Set<PlainDate>();
    return Object.entries(typed).flatMap(([key, one]) => {
      const index = Number(key);
      const { day, hours } = readException(one, index);
      const again = day !== undefined && known.has(day);
      const issues = again
        ? [{ path: [index, "date"], message: "Ce jour est déjà donné plus haut. Retirez l’un des deux." }]
        : hours.issues;
      for (const issue of issues) context.addIssue({ code: "custom", ...issue, path: [...issue.path] });
      if (day === undefined) return [];
      known.add(day);
      return [{ day, timePeriods: hours.periods }];
    });
  });

const isTicked = (day: unknown): boolean => typedHours.safeParse(day).data?.worked ?? false;

/** A stay needs no usual week once one of its dates has hours of its own: nested values whose week is then null. */
export const withoutUsualWeek = (values: unknown): unknown => {
  const { week, exceptions } = (values ?? {}) as Readonly<Record<string, object | undefined>>;
  const hasOwnHours = Object.values(exceptions ?? {}).some(isTicked);
  return hasOwnHours && !Object.values(week ?? {}).some(isTicked) ? { ...(values as object), week: null } : values;
};
