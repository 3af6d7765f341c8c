import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/reference/holidays";
import type { ApiConsumer } from "./consumer";

/** The notices of the end of an access, in the order in which they go. */
export const expiryNotices = ["in-30-days", "in-7-days", "in-1-day", "ended"] as const;
export type ExpiryNotice = (typeof expiryNotices)[number];

/** Days before the last day of the access on which each notice goes (partner-api.md 5.8). */
const daysBefore: Readonly<Record<ExpiryNotice, number>> = {
  "in-30-days": 30,
  "in-7-days": 7,
  "in-1-day": 1,
  ended: -1,
};

/** Days during which a notice that a stopped machine missed still makes sense. */
const lateDays = 5;

/** The last day of an access. */
export const lastDayOf = (expiresAt: Date): PlainDate => expiresAt.toISOString().slice(0, 10);

/**
 * The notice that is due on a day for an access whose last day is another: the last one whose day has come, within the days after it,
 * unless it was told; undefined when none is.
 */
export const dueExpiryNotice = (
  lastDay: PlainDate,
  today: PlainDate,
  told: readonly ExpiryNotice[],
): ExpiryNotice | undefined => {
  const left = daysBetween(today, lastDay);
  const reached = expiryNotices.findLast((notice) => left <= daysBefore[notice]);
  if (reached === undefined || told.includes(reached) || left <= daysBefore[reached] - lateDays) return undefined;
  return reached;
};

/** The last days for which a notice may be due on a day: from the first to the last. */
export const lastDaysToTell = (today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: addDays(today, daysBefore.ended - lateDays),
  to: addDays(today, daysBefore["in-30-days"]),
});

/** An access is said to end soon from the first notice on. */
const soonDays = daysBefore["in-30-days"];

/** Where a partner's access stands. */
export const consumerStates = ["active", "ending", "expired", "revoked"] as const;
export type ConsumerState = (typeof consumerStates)[number];

/** Where an access stands at an instant, and the whole days that it has left after today. */
export const standingOf = (
  { revokedAt, expiresAt }: Pick<ApiConsumer, "revokedAt" | "expiresAt">,
  now: Date,
): { readonly state: ConsumerState; readonly daysLeft: number } => {
  const daysLeft = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 86_400_000));
  if (revokedAt !== null) return { state: "revoked", daysLeft };
  if (now > expiresAt) return { state: "expired", daysLeft };
  return { state: daysLeft <= soonDays ? "ending" : "active", daysLeft };
};

/** The last day that is proposed for an access: a year from a day. */
export const usualLastDay = (today: PlainDate): PlainDate => addMonths(today, 12);

/** Why a last day cannot be that of an access, in words; undefined when it can: from 130 years ago to in five years (partner-api.md 3). */
export const lastDayFault = (lastDay: PlainDate, today: PlainDate): string | undefined => {
  if (lastDay > addMonths(today, 5 * 12)) return "L’accès dure cinq ans au plus.";
  return lastDay < addMonths(today, -130 * 12) ? "Vérifiez l’année." : undefined;
};
