const day = 24 * 3_600_000;

/** Two reminders at most, seven days apart, until ten days after the end of the convention (directory.md 5.8). */
export const leadRules = { most: 2, apartMs: 7 * day, daysAfterEnd: 10 } as const;

/** What decides whether a company is invited once more. */
export type LeadFacts = {
  readonly isOpen: boolean;
  readonly reminders: number;
  readonly remindedAt: Date | null;
  /** Last day of the convention, yyyy-mm-dd. */
  readonly endsOn: string;
};

/** Whether a company that hosted a convention is to be invited at `now` (case 74). */
export const isToBeReminded = ({ isOpen, reminders, remindedAt, endsOn }: LeadFacts, now: Date): boolean => {
  const last = new Date(`${endsOn}T00:00:00Z`).getTime() + leadRules.daysAfterEnd * day;
  if (!isOpen || reminders >= leadRules.most || now.getTime() > last + day) return false;
  return remindedAt === null || now.getTime() - remindedAt.getTime() >= leadRules.apartMs;
};
