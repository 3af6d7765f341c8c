import type { Around } from "@/lib/convention/domain/draft";
import { dateIn, datesOf, findingsOf, isRefusal } from "@/lib/convention/domain/draft-schema";
import { nestedValues, readTypedDay } from "@/lib/convention/domain/form-values";
import { dailyMinutes, scheduleOf, totalMinutes } from "@/lib/convention/domain/schedule";
import { weekdayName } from "@/lib/convention/domain/schedule-text";
import type { FormValues } from "@/lib/platform/form-state";
import { capitalised, formatCount, formatDate, formatHours, formatList } from "@/lib/platform/typography";

/** What the hours and dates come to as they are typed: each text is ready to be read. */
export type ScheduleView = {
  readonly startNote: string;
  readonly endNote: string;
  /** Total of each day, Monday first; a dash while it does not count. */
  readonly days: readonly string[];
  readonly week: string;
  /** Hours of the whole stay, once it has its dates. */
  readonly whole: string;
  /** Days that are ticked and do not count yet. */
  readonly uncounted: string;
  /** What the law warns of, and what the agency will have to accept. */
  readonly warnings: readonly string[];
};

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const uncountedText = (days: readonly number[]): string => {
  if (days.length === 0) return "";
  const names = capitalised(formatList(days.map(weekdayName)));
  return days.length === 1 ? `${names} n’est pas encore compté` : `${names} ne sont pas encore comptés`;
};

const warningsOf = (values: FormValues, around: Around): readonly string[] => {
  const start = dateIn(values, "dateStart");
  if (start === undefined) return [];
  // A first day is enough to warn of a short notice.
  const onlyStart = { dateStart: start, dateEnd: start, schedule: scheduleOf([], true) };
  const answers = datesOf(values, around) ?? { ...onlyStart, remoteWorkMode: "ON_SITE" as const, immersionAddress: "" };
  return findingsOf(answers, around)
    .filter((finding) => !isRefusal(finding, answers.dateStart, around) && finding.rule !== "pastStart")
    .map(({ message }) => message);
};

/** What a screen shows beside the dates and hours of a part; made on the server first, then in the browser as one types. */
export const scheduleView = (values: FormValues, around: Around): ScheduleView => {
  const week = (nestedValues(values) as { readonly week?: Readonly<Record<string, unknown>> }).week ?? {};
  const typed = weekdays.map((day) => readTypedDay(week[day], day));
  const counts = typed.map(({ worked, periods, isWrong }) => worked && !isWrong && periods.length > 0);
  const minutes = typed.map(({ periods }, day) => (counts[day] ? dailyMinutes(periods) : 0));
  const stay = datesOf(values, around)?.schedule;
  const [start, end] = [dateIn(values, "dateStart"), dateIn(values, "dateEnd")];
  const presence = stay ? ` · ${formatCount(stay.workedDays, "jour")} de présence` : "";
  return {
    startNote: start ? formatDate(start) : "",
    endNote: end ? `${formatDate(end)}${presence}` : "",
    days: minutes.map((one) => (one > 0 ? formatHours(one) : "–")),
    week: `${formatHours(minutes.reduce((sum, one) => sum + one, 0))} par semaine`,
    whole: stay ? `${formatHours(totalMinutes(stay.complexSchedule))} en tout` : "",
    uncounted: uncountedText(weekdays.filter((day) => typed[day]?.worked && !counts[day])),
    warnings: warningsOf(values, around),
  };
};
