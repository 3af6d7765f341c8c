import { z } from "zod";
import { toNested } from "@/lib/platform/form-codec";
import type { FormValues } from "@/lib/platform/form-state";
import { capitalised, french } from "@/lib/platform/typography";
import { plainDateOf } from "./plain-date";
import type { TimePeriod, WeekPattern } from "./schedule";
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

const dateMessage = ({ day, month, year }: { day?: string; month?: string; year?: string }): string => {
  if ([day, month, year].every((part) => (part ?? "").trim() === "")) return "Donnez le jour, le mois et l’année.";
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

const typedDay = z.object({
  worked: readTick,
  start1: z.string().default(""),
  end1: z.string().default(""),
  start2: z.string().default(""),
  end2: z.string().default(""),
});

type TypedDay = z.output<typeof typedDay>;
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

const stretches = [
  ["start1", "end1"],
  ["start2", "end2"],
] as const;

const readDay = (day: TypedDay, index: number): { periods: readonly TimePeriod[]; issues: readonly Issue[] } => {
  const name = capitalised(weekdayName(index));
  const issues: Issue[] = [];
  const periods = stretches.flatMap(([start, end]) => {
    if (day[start].trim() === "" && day[end].trim() === "") return [];
    const read = [start, end].map((field) => {
      const time = parseTime(day[field]);
      if (time === undefined) {
        const message =
          day[field].trim() === ""
            ? "il manque une heure."
            : `« ${day[field].trim()} » n’est pas une heure. Écrivez par exemple 9 h 30.`;
        issues.push({ path: [index, field], message: french(`${name} : ${message}`) });
      }
      return time;
    });
    const [from, until] = read;
    return from === undefined || until === undefined ? [] : [{ start: from, end: until }];
  });
  const order = issues.length === 0 ? periodsIssue(name, periods) : undefined;
  if (order) issues.push({ path: [index], message: order });
  if (day.worked && periods.length === 0 && issues.length === 0) {
    issues.push({ path: [index, "start1"], message: french(`${name} : donnez les horaires, ou retirez ce jour.`) });
  }
  return { periods, issues };
};

/** One day of a usual week as typed (0 = Monday): its tick, its hours, and whether something is wrong with them. */
export const readTypedDay = (
  typed: unknown,
  index: number,
): { readonly worked: boolean; readonly periods: readonly TimePeriod[]; readonly isWrong: boolean } => {
  const { data: day } = typedDay.safeParse(typed ?? {});
  if (!day) return { worked: false, periods: [], isWrong: true };
  const { periods, issues } = readDay(day, index);
  return { worked: day.worked, periods, isWrong: issues.length > 0 };
};

/**
 * Hours of a usual week as typed (`week[0].start1` … `week[6].end2`, Monday first). When days carry the tick `worked`, those
 * without it are days of rest whatever hours they still hold; without any tick, the days that have hours are worked.
 */
export const readWeek = z
  .union([z.array(typedDay), z.record(z.string().regex(/^[0-6]$/u), typedDay)])
  .default([])
  .transform((typed, context): WeekPattern => {
    const days = new Map(Object.entries(typed).map(([index, day]) => [Number(index), day]));
    const ticked = [...days.values()].some(({ worked }) => worked);
    const week = [0, 1, 2, 3, 4, 5, 6].map((index) => {
      const day = days.get(index);
      if (!day || (ticked && !day.worked)) return [];
      const { periods, issues } = readDay(day, index);
      for (const issue of issues) context.addIssue({ code: "custom", ...issue, path: [...issue.path] });
      return periods;
    });
    if (context.issues.length === 0 && week.every((periods) => periods.length === 0)) {
      context.addIssue({ code: "custom", message: "Donnez les horaires d’au moins un jour." });
    }
    return week;
  });
