import { workingDaysBetween } from "@/lib/reference/holidays";
import type { Convention } from "./convention";
import type { PlainDate } from "./plain-date";
import { type ConventionStatus, signableStatuses } from "./status";

/** What people are reminded of before an immersion begins. */
export const reminders = ["signatures", "first-review", "last-review"] as const;
export type Reminder = (typeof reminders)[number];

type Row = {
  readonly reminder: Reminder;
  readonly from: readonly ConventionStatus[];
  /** It is due when at most so many whole working days lie between the day and the first day. */
  readonly workingDays: number;
};

const underReview = ["IN_REVIEW", "ACCEPTED_BY_COUNSELLOR"] as const;

/** When each reminder is due (convention.md 4.3): the nearest first. */
const rows: readonly Row[] = [
  { reminder: "signatures", from: signableStatuses, workingDays: 1 },
  { reminder: "last-review", from: underReview, workingDays: 0 },
  { reminder: "first-review", from: underReview, workingDays: 2 },
];

/** Calendar days before the first day within which a reminder can be due: three working days across the longest bridge. */
export const reminderHorizon = 10;

/** The reminder that a convention is due on a day (`today`, in France), undefined when none or once the immersion has begun. */
export const reminderDue = (
  { status, dateStart }: Pick<Convention, "status" | "dateStart">,
  today: PlainDate,
): Reminder | undefined => {
  if (dateStart < today) return undefined;
  const left = workingDaysBetween(today, dateStart);
  return rows.find(({ from, workingDays }) => from.includes(status) && left <= workingDays)?.reminder;
};
