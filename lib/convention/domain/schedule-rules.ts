import type { FieldIssue } from "@/lib/platform/errors";
import { capitalised, formatDayMonth, formatNumber, formatWeekday, french } from "@/lib/platform/typography";
import type { ConventionRequest } from "./convention";
import type { PlainDate } from "./plain-date";
import { dayOf, type TimePeriod, totalHours, type WorkedDay, workedDays, workedDaysOf } from "./schedule";
import { formatTime, minutesOf } from "./time";

const named = (day: PlainDate): string => capitalised(`${formatWeekday(day)} ${formatDayMonth(day)}`);

/** What is wrong with the periods of one day named `when` ("Jeudi"), undefined when they follow one another. */
export const periodsIssue = (when: string, periods: readonly TimePeriod[]): string | undefined => {
  const backwards = periods.find(({ start, end }) => minutesOf(end) <= minutesOf(start));
  if (backwards) {
    return french(
      `${when} : la fin (${formatTime(backwards.end)}) doit être après le début (${formatTime(backwards.start)}).`,
    );
  }
  const inOrder = [...periods].sort((a, b) => minutesOf(a.start) - minutesOf(b.start));
  const overlapping = inOrder.find(({ start }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && minutesOf(start) < minutesOf(before.end);
  });
  return overlapping && french(`${when} : deux périodes se chevauchent à ${formatTime(overlapping.start)}.`);
};

type Subject = Pick<ConventionRequest, "dateStart" | "dateEnd" | "schedule">;

const dayIssues = ({ dateStart, dateEnd }: Subject, days: readonly WorkedDay[]): readonly string[] => {
  if (days.every(({ day }) => day < dateStart || day > dateEnd)) return ["Donnez les horaires d’au moins un jour."];
  const outside = days.find(({ day }) => day < dateStart || day > dateEnd);
  return outside ? [french(`${named(outside.day)} n’est pas entre le premier et le dernier jour.`)] : [];
};

/** What is wrong with a schedule by itself (rules S2 to S6 of the contract): order, overlap, totals, days outside the dates. */
export const scheduleIssues = (request: Subject): readonly FieldIssue[] => {
  const { complexSchedule } = request.schedule;
  const days = workedDaysOf(complexSchedule);
  const ordered = days.flatMap(({ day, timePeriods }) => periodsIssue(named(day), timePeriods) ?? []);
  const issues = [...ordered, ...dayIssues(request, days)].map((message) => ({ path: "schedule", message }));
  const hours = totalHours(complexSchedule);
  if (request.schedule.totalHours !== hours) {
    const message = `Le total annoncé est de ${formatNumber(request.schedule.totalHours)} h. Les horaires en font ${formatNumber(hours)}.`;
    issues.push({ path: "schedule.totalHours", message: french(message) });
  }
  const counted = workedDays(complexSchedule);
  if (request.schedule.workedDays !== counted || new Set(complexSchedule.map(dayOf)).size !== complexSchedule.length) {
    const message = `Le nombre de jours annoncé est ${request.schedule.workedDays}. Les horaires en comptent ${days.length}.`;
    issues.push({ path: "schedule.workedDays", message: french(message) });
  }
  return issues;
};
