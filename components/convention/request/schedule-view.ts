import type { Around } from "@/lib/convention/domain/draft";
import { dateIn, findingsOf, isRefusal } from "@/lib/convention/domain/draft-schema";
import { nestedValues, readTypedHours } from "@/lib/convention/domain/form-values";
import type { LegalFinding } from "@/lib/convention/domain/legal-check";
import type { PlainDate } from "@/lib/convention/domain/plain-date";
import { scheduleBetween } from "@/lib/convention/domain/request-sections";
import {
  dailyMinutes,
  dayOf,
  mondayOf,
  type ScheduleDto,
  scheduleOf,
  totalMinutes,
  type UnusualDay,
  type WeekPattern,
  weeklyTotals,
} from "@/lib/convention/domain/schedule";
import { weekdayName } from "@/lib/convention/domain/schedule-text";
import type { FormValues } from "@/lib/platform/form-state";
import {
  capitalised,
  formatCount,
  formatDate,
  formatDayMonth,
  formatHours,
  formatList,
  formatWeekday,
} from "@/lib/platform/typography";

/** One week of the stay: its name, its hours, what the law refuses in it. */
export type WeekOfStay = { readonly label: string; readonly hours: string; readonly refusals: readonly string[] };

/** A date that differs: its weekday or why it does not count, and its hours. */
export type UnusualDayView = { readonly note: string; readonly total: string };

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
  readonly exceptions: readonly UnusualDayView[];
  readonly weeks: readonly WeekOfStay[];
  /** What the law refuses from one week to another. */
  readonly refusals: readonly string[];
  /** What the law warns of, and what the agency will have to accept. */
  readonly warnings: readonly string[];
  /** The totals in one text, for a screen reader. */
  readonly spoken: string;
};

type Stay = { readonly dateStart: PlainDate; readonly dateEnd: PlainDate; readonly schedule: ScheduleDto };

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

const uncountedText = (days: readonly string[]): string => {
  if (days.length === 0) return "";
  const names = capitalised(formatList(days));
  return days.length === 1 ? `${names} n’est pas encore compté` : `${names} ne sont pas encore comptés`;
};

const shortDate = (day: PlainDate): string => `${formatWeekday(day)} ${formatDayMonth(day)}`;

type Hours = ReturnType<typeof readTypedHours>;

/** Hours that count: ticked, and nothing wrong with them. */
const isCounted = ({ worked, periods, isWrong }: Hours): boolean => worked && !isWrong && periods.length > 0;

type TypedException = { readonly day: PlainDate | undefined; readonly hours: Hours };

const typedHours = (values: FormValues) => {
  const { week = {}, exceptions = {} } = nestedValues(values) as {
    readonly week?: Readonly<Record<string, unknown>>;
    readonly exceptions?: Readonly<Record<string, unknown>>;
  };
  return {
    week: weekdays.map((day) => readTypedHours(week[day])),
    exceptions: Object.entries(exceptions).map(([index, one]): TypedException => {
      return { day: dateIn(values, `exceptions.${index}.date`), hours: readTypedHours(one) };
    }),
  };
};

/** The dates that differ as far as they are understood: one that is ticked and not complete keeps its usual hours. */
const unusualOf = (exceptions: readonly TypedException[]): readonly UnusualDay[] =>
  exceptions.flatMap(({ day, hours }) => {
    if (day === undefined || (hours.worked && !isCounted(hours))) return [];
    return [{ day, timePeriods: hours.worked ? hours.periods : [] }];
  });

const judgedAs = (stay: Stay, values: FormValues, around: Around) => {
  const immersionAddress = String(values.immersionAddress ?? "");
  return findingsOf({ ...stay, remoteWorkMode: "ON_SITE", immersionAddress }, around);
};

const warningsOf = (stay: Stay | undefined, values: FormValues, around: Around): readonly string[] => {
  const start = dateIn(values, "dateStart");
  if (start === undefined) return [];
  // A first day is enough to warn of a short notice.
  const judged = stay ?? { dateStart: start, dateEnd: start, schedule: scheduleOf([], true) };
  return judgedAs(judged, values, around)
    .filter((finding) => !isRefusal(finding, start, around) && finding.rule !== "pastStart")
    .map(({ message }) => message);
};

const refusalsIn = (stay: Stay, values: FormValues, around: Around): readonly LegalFinding[] =>
  judgedAs(stay, values, around).filter(
    (finding) => finding.path === "schedule" && isRefusal(finding, stay.dateStart, around),
  );

const messageOf = ({ message }: LegalFinding): string => message;

/** Each week is judged by itself, so that every week that breaks a limit says so. */
const weeksOf = (stay: Stay, values: FormValues, around: Around) =>
  weeklyTotals(stay.schedule.complexSchedule).map(({ monday, minutes }) => {
    const entries = stay.schedule.complexSchedule.filter((entry) => mondayOf(dayOf(entry)) === monday);
    return {
      label: `Semaine du ${formatDayMonth(monday)}`,
      hours: formatHours(minutes),
      refusals: refusalsIn({ ...stay, schedule: scheduleOf(entries, true) }, values, around),
    };
  });

const exceptionView = (
  { day, hours }: TypedException,
  [start, end]: readonly (PlainDate | undefined)[],
): UnusualDayView => {
  const total = isCounted(hours) ? formatHours(dailyMinutes(hours.periods)) : "–";
  if (day === undefined) return { note: "", total };
  const isOutside = start !== undefined && end !== undefined && (day < start || day > end);
  if (!isOutside) return { note: formatDate(day), total };
  const note = `${capitalised(shortDate(day))} n’est plus entre le premier et le dernier jour. Ce jour ne compte pas et sera retiré.`;
  return { note, total: "–" };
};

/** Weeks are named when they are not alike. */
const spokenOf = ({ week, whole, uncounted, weeks, refusals }: Omit<ScheduleView, "spoken">): string => {
  const totals = weeks.every(({ hours }) => hours === weeks[0]?.hours)
    ? []
    : weeks.map(({ label, hours }) => `${label}\u00a0: ${hours}.`);
  const sum = `${[week, whole].filter(Boolean).join(", ")}.`;
  const refused = [...weeks.flatMap((one) => one.refusals), ...refusals];
  return [sum, ...totals, ...(uncounted ? [`${uncounted}.`] : []), ...refused].join(" ");
};

/** What a screen shows beside the dates and hours of a part; made on the server first, then in the browser as one types. */
export const scheduleView = (values: FormValues, around: Around): ScheduleView => {
  const typed = typedHours(values);
  const week: WeekPattern = typed.week.map((day) => (isCounted(day) ? day.periods : []));
  const [start, end] = [dateIn(values, "dateStart"), dateIn(values, "dateEnd")];
  const dates = start && end ? { dateStart: start, dateEnd: end } : undefined;
  const schedule = dates && scheduleBetween({ week, exceptions: unusualOf(typed.exceptions) }, dates);
  const stay = dates && schedule && schedule.workedDays > 0 ? { ...dates, schedule } : undefined;
  const weeks = stay ? weeksOf(stay, values, around) : [];
  const told = new Set(weeks.flatMap(({ refusals }) => refusals.map(({ rule }) => rule)));
  const presence = stay ? ` · ${formatCount(stay.schedule.workedDays, "jour")} de présence` : "";
  const minutes = week.map(dailyMinutes);
  const unread = typed.exceptions.flatMap(({ day, hours }) =>
    day !== undefined && hours.worked && !isCounted(hours) ? [`le ${shortDate(day)}`] : [],
  );
  const view = {
    startNote: start ? formatDate(start) : "",
    endNote: end ? `${formatDate(end)}${presence}` : "",
    days: minutes.map((one) => (one > 0 ? formatHours(one) : "–")),
    week: `${formatHours(minutes.reduce((sum, one) => sum + one, 0))} par semaine`,
    whole: stay ? `${formatHours(totalMinutes(stay.schedule.complexSchedule))} en tout` : "",
    uncounted: uncountedText([
      ...weekdays.flatMap((day) => (typed.week[day]?.worked && week[day]?.length === 0 ? [weekdayName(day)] : [])),
      ...unread,
    ]),
    exceptions: typed.exceptions.map((exception) => exceptionView(exception, [start, end])),
    weeks: weeks.map((one) => ({ ...one, refusals: one.refusals.map(messageOf) })),
    refusals: (stay ? refusalsIn(stay, values, around) : []).filter(({ rule }) => !told.has(rule)).map(messageOf),
    warnings: warningsOf(stay, values, around),
  };
  return { ...view, spoken: spokenOf(view) };
};
