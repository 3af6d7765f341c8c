/**
 * Where a delivery stands: behind another of the same convention, waiting for a try, taken by the partner, given up after the
 * last try, stopped with the access, or told by a later state in its place.
 */
export const deliveryStatuses = ["waiting", "pending", "delivered", "exhausted", "stopped", "superseded"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Why an endpoint is not called for now: its owner asked, or it failed for five days. */
export const pauseReasons = ["asked", "failing"] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Those that may be sent again: the others are still to be sent, or were told by a later one. */
export const replayableStatuses = ["delivered", "exhausted", "stopped"] as const satisfies readonly DeliveryStatus[];

/** Milliseconds for which one process has a delivery to itself: the longest call, and time to write what came of it. */
export const claimMs = 20_000;

/** Milliseconds of failures, without one success, after which an endpoint is paused (partner-api.md 5.8: five days). */
export const pausedAfterMs = 5 * 24 * 3_600_000;

/** Days for which deliveries are kept with what was sent and answered (issue of partners: 30 days). */
export const deliveriesKeptDays = 30;

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
  /** The address asked to be left alone until then. */
  readonly heldUntil: Date | null;
};

const minute = 60;
const hour = 60 * minute;

/** Seconds between one try and the next: ten tries in about three days (partner-api.md 5.8). */
export const delays = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

const longest = 24 * hour;

const longestHold = (seconds: number): number => Math.min(seconds, longest);

/**
 * Seconds to wait after so many tries, null after the last: the schedule, a tenth more or less by `chance` (0 to 1) so that
 * partners are not all called at once, and at least what the partner asked, up to a day.
 */
export const delayAfter = (tries: number, retryAfter: number | null, chance: number): number | null => {
  const delay = delays[tries - 1];
  if (delay === undefined) return null;
  return Math.max(delay * (0.9 + 0.2 * chance), longestHold(retryAfter ?? 0));
};

/** What becomes of a delivery after a try, which `tries` counts: only 2xx is taken, 410 ends the subscription, the rest is tried again. */
export const settle = (attempt: Attempt, tries: number, now: Date, chance: number): Settled => {
  const answered = attempt.kind === "answered" ? attempt.status : null;
  const retryAfter = attempt.kind === "answered" ? attempt.retryAfter : null;
  const later = (seconds: number): Date => new Date(now.getTime() + Math.round(seconds * 1000));
  const outcome = attempt.kind === "answered" ? String(attempt.status) : attempt.reason;
  const ended = { nextAttemptAt: null, outcome, disablesSubscription: false, heldUntil: null };
  if (answered !== null && answered >= 200 && answered < 300) return { ...ended, status: "delivered" };
  if (answered === 410) return { ...ended, status: "stopped", disablesSubscription: true };
  const heldUntil = retryAfter === null ? null : later(longestHold(retryAfter));
  const delay = delayAfter(tries, retryAfter, chance);
  if (delay === null) return { ...ended, status: "exhausted", heldUntil };
  return { ...ended, status: "pending", nextAttemptAt: later(delay), heldUntil };
};

/** Whether an endpoint that has just failed is to be paused: it has taken nothing for five days. */
export const isToBePaused = (failingSince: Date | null, now: Date): boolean =>
  failingSince !== null && now.getTime() - failingSince.getTime() >= pausedAfterMs;
