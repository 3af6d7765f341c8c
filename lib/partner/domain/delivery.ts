/** Where a delivery stands: waiting for a try, taken by the partner, given up after the last try, or stopped with the access. */
export const deliveryStatuses = ["pending", "delivered", "exhausted", "stopped"] as const;
type DeliveryStatus = (typeof deliveryStatuses)[number];

/** What came of one try: an answer, with the seconds that it asks to wait, or none. */
export type Attempt =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfter: number | null }
  | { readonly kind: "failed"; readonly reason: "timeout" | "unreachable" | "address-refused" };

/** What is written of a delivery after a try. */
export type Settled = {
  readonly status: DeliveryStatus;
  readonly nextAttemptAt: Date | null;
  /** HTTP status, or why there was no answer. */
  readonly outcome: string;
  /** The address wants nothing more, ever (410). */
  readonly disablesSubscription: boolean;
};

const minute = 60;
const hour = 60 * minute;

/** Seconds between one try and the next: ten tries in about three days (partner-api.md 5.8). */
export const delays = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

const longest = 24 * hour;

/**
 * Seconds to wait after so many tries, null after the last: the schedule, a tenth more or less by `chance` (0 to 1) so that
 * partners are not all called at once, and at least what the partner asked, up to a day.
 */
export const delayAfter = (tries: number, retryAfter: number | null, chance: number): number | null => {
  const delay = delays[tries - 1];
  if (delay === undefined) return null;
  return Math.max(delay * (0.9 + 0.2 * chance), Math.min(retryAfter ?? 0, longest));
};

/** What becomes of a delivery after a try, which `tries` counts: only 2xx is taken, 410 ends the subscription, the rest is tried again. */
export const settle = (attempt: Attempt, tries: number, now: Date, chance: number): Settled => {
  const answered = attempt.kind === "answered" ? attempt.status : null;
  const outcome = attempt.kind === "answered" ? String(attempt.status) : attempt.reason;
  const ended = { nextAttemptAt: null, outcome };
  if (answered !== null && answered >= 200 && answered < 300)
    return { ...ended, status: "delivered", disablesSubscription: false };
  if (answered === 410) return { ...ended, status: "stopped", disablesSubscription: true };
  const delay = delayAfter(tries, attempt.kind === "answered" ? attempt.retryAfter : null, chance);
  if (delay === null) return { ...ended, status: "exhausted", disablesSubscription: false };
  return {
    status: "pending",
    nextAttemptAt: new Date(now.getTime() + Math.round(delay * 1000)),
    outcome,
    disablesSubscription: false,
  };
};
