const day = 24 * 3_600_000;

/** An account that has not been used for two years is deleted, after a notice of seven days (field.md 3.5; platform.md 2.7). */
export const idleRules = { idleYears: 2, noticeMs: 7 * day, noticeForgottenMs: 10 * day } as const;

/** What decides whether an account is idle. */
export type IdleFacts = {
  readonly lastUsedAt: Date;
  readonly warnedAt: Date | null;
  readonly preventDelete: boolean;
};

const yearsBefore = (now: Date, years: number): Date => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
};

/** Accounts last used before this instant are idle. */
export const idleSince = (now: Date): Date => yearsBefore(now, idleRules.idleYears);

/**
 * What to do with an account now: keep it, warn its holder, or delete it. A notice counts from its seventh to its tenth day:
 * later the job was stopped for a while, and the holder is warned anew.
 */
export const idleVerdict = (
  { lastUsedAt, warnedAt, preventDelete }: IdleFacts,
  now: Date,
): "keep" | "warn" | "delete" => {
  if (preventDelete || lastUsedAt >= idleSince(now)) return "keep";
  const noticeAge = warnedAt && warnedAt > lastUsedAt ? now.getTime() - warnedAt.getTime() : Number.POSITIVE_INFINITY;
  if (noticeAge > idleRules.noticeForgottenMs) return "warn";
  return noticeAge >= idleRules.noticeMs ? "delete" : "keep";
};
