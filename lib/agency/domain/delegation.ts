import { addDays, addMonths, type PlainDate } from "@/lib/reference/holidays";

/** The notices of the end of a delegation agreement, in the order in which they go (product.md 3; platform.md 1.10). */
export const delegationNotices = ["in-3-months", "in-1-month", "last-day", "ended"] as const;
export type DelegationNotice = (typeof delegationNotices)[number];

/** The first day of each notice: three months and one month before the end, the day itself, the day after. */
const firstDay: Readonly<Record<DelegationNotice, (endDate: PlainDate) => PlainDate>> = {
  "in-3-months": (endDate) => addMonths(endDate, -3),
  "in-1-month": (endDate) => addMonths(endDate, -1),
  "last-day": (endDate) => endDate,
  ended: (endDate) => addDays(endDate, 1),
};

/** Days during which a notice that a stopped machine missed still makes sense. */
const lateDays = 7;

/**
 * The notice that is due on a day for an agreement that ends on another (product.md 3; platform.md 1.10, case 26): the last one whose
 * day has come within the week, unless it was sent; undefined when none is.
 */
export const dueNotice = (
  endDate: PlainDate,
  today: PlainDate,
  sent: readonly DelegationNotice[],
): DelegationNotice | undefined => {
  const reached = delegationNotices.findLast((notice) => firstDay[notice](endDate) <= today);
  if (reached === undefined || sent.includes(reached)) return undefined;
  return today < addDays(firstDay[reached](endDate), lateDays) ? reached : undefined;
};

/** The ends for which a notice may be due on a day: from the first to the last. */
export const endsToTell = (today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: addDays(today, -lateDays),
  // A month has at most three days more than another.
  to: addDays(addMonths(today, 3), 3),
});
