const day = 86_400_000;

/** Over how long requests count against a company's limit (directory.md 5.7): the same for the request and for the nightly job. */
export const quotaWindowsMs = { month: 28 * day, week: 7 * day } as const;

/** Requests that a company has received in the two windows. */
export type RecentRequests = { readonly month: number; readonly week: number };

/** How many requests a week holds of a monthly limit: a quarter, rounded up. */
export const weeklyLimit = (maxContactsPerMonth: number): number => Math.ceil(maxContactsPerMonth / 4);

/** Whether a company is at the limit that it set, for the month or for the week; 0 means that it takes no request at all. */
export const isQuotaReached = (maxContactsPerMonth: number, { month, week }: RecentRequests): boolean =>
  month >= maxContactsPerMonth || week >= weeklyLimit(maxContactsPerMonth);
