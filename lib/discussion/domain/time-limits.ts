import { monthsBefore } from "@/lib/retention/domain/months-before";
import type { Discussion } from "./discussion";

const day = 86_400_000;

/** After how many days without an answer a company is reminded: once, then again (directory.md 6.6). */
export const reminderDays = [3, 7] as const;

/** Months after which an unanswered request is closed (directory.md 6.6). */
export const unansweredMonths = 3;

type Asked = Pick<Discussion, "status" | "contactMode" | "createdAt"> & {
  readonly exchanges: readonly Pick<Discussion["exchanges"][number], "sender">[];
};

const isAnswered = ({ exchanges }: Pick<Asked, "exchanges">): boolean =>
  exchanges.some(({ sender }) => sender === "establishment");

/**
 * Whether a company that was written to should be reminded now: of a request that waits, unanswered, since three days for the
 * first time, seven for the second. One day late is still in time; later, the moment has passed.
 */
export const awaitsReminder = (asked: Asked & { readonly reminders: number }, now: Date): boolean => {
  if (asked.status !== "PENDING" || asked.contactMode !== "EMAIL" || isAnswered(asked)) return false;
  const age = now.getTime() - asked.createdAt.getTime();
  return reminderDays.some((days, index) => asked.reminders <= index && age >= days * day && age < (days + 1) * day);
};

/** Whether a request has waited too long: three months without one answer of the company, however it was to be contacted. */
export const isObsolete = (asked: Asked, now: Date): boolean =>
  asked.status === "PENDING" && !isAnswered(asked) && asked.createdAt < monthsBefore(now, unansweredMonths);
