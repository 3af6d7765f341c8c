import { addMonths, type PlainDate } from "./plain-date";

/** Months that an agency's figures tell of, the current one included. */
export const monthsTold = 12;

/** What became of the conventions that were sent in one month. */
export type MonthFigures = {
  /** First day of the month (yyyy-mm-dd). */
  readonly month: PlainDate;
  readonly sent: number;
  /** Validated, cancelled since or not. */
  readonly validated: number;
  readonly rejected: number;
  /** Given up, or ended without anybody deciding. */
  readonly deprecated: number;
  /** Median days between the last signature and the validation of those that were validated; null without any. */
  readonly delay: number | null;
};

/** Why a convention did not take place, as its agency wrote it. */
export type RefusalReason = { readonly conventionId: string; readonly reference: string; readonly reason: string };

/** An agency's own figures. */
export type AgencyStatistics = {
  /** The oldest month first, empty ones included. */
  readonly months: readonly MonthFigures[];
  /** The latest refusals, the newest first. */
  readonly refusals: readonly RefusalReason[];
};

/** First day of the first month that the figures of a day tell of. */
export const firstMonth = (today: PlainDate): PlainDate => addMonths(`${today.slice(0, 7)}-01`, 1 - monthsTold);

/** Everything of the months together; its delay is left to each month, since medians do not add up. */
export const totalOf = (months: readonly MonthFigures[]): Omit<MonthFigures, "month" | "delay"> =>
  months.reduce(
    (sum, { sent, validated, rejected, deprecated }) => ({
      sent: sum.sent + sent,
      validated: sum.validated + validated,
      rejected: sum.rejected + rejected,
      deprecated: sum.deprecated + deprecated,
    }),
    { sent: 0, validated: 0, rejected: 0, deprecated: 0 },
  );
