import { refuseField } from "@/lib/platform/errors";
import type { PlainDate } from "@/lib/reference/holidays";
import { lastDayFault } from "./domain/expiry";

/** Refuses a last day that no access may have. Throws DomainError("invalid"). */
export const requireLastDay = (lastDay: PlainDate, today: PlainDate): void => {
  const fault = lastDayFault(lastDay, today);
  if (fault !== undefined) refuseField("expirationDate", "last-day-refused", fault);
};
