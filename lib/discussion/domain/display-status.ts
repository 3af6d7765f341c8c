import type { Discussion } from "./discussion";
import type { ExchangeSender } from "./vocabulary";

/** How far a discussion has come, for whoever looks (contract values, directory.md 6.4). */
export const displayStatuses = [
  "new",
  "needs-answer",
  "needs-urgent-answer",
  "answered",
  "to-remind",
  "accepted",
  "rejected",
] as const;
export type DisplayStatus = (typeof displayStatuses)[number];

const fifteenDays = 15 * 86_400_000;

/** What the status is made of. */
export type Progress = Pick<Discussion, "status" | "contactMode" | "createdAt" | "updatedAt"> & {
  readonly exchanges: readonly { readonly sender: ExchangeSender; readonly sentAt: Date }[];
  /** Whether the company agreed to be phoned after fifteen days. */
  readonly mayBePhoned: boolean;
};

/** Whether the candidate may now call the company: it wrote last, more than fifteen days ago, to somebody who agreed to be called. */
export const shouldBeReminded = ({ contactMode, exchanges, updatedAt, mayBePhoned }: Progress, now: Date): boolean =>
  exchanges.at(-1)?.sender === "potentialBeneficiary" &&
  now.getTime() - updatedAt.getTime() > fifteenDays &&
  contactMode === "EMAIL" &&
  mayBePhoned;

/** The status of a discussion as one of its two sides sees it at an instant. */
export const displayStatus = (progress: Progress, viewer: ExchangeSender, now: Date): DisplayStatus => {
  const { status, exchanges, createdAt } = progress;
  if (status === "REJECTED") return "rejected";
  if (status === "ACCEPTED") return "accepted";
  if (viewer === "potentialBeneficiary" && shouldBeReminded(progress, now)) return "to-remind";
  const isOld = (instant: Date) => now.getTime() - instant.getTime() >= fifteenDays;
  const last = exchanges.at(-1);
  if (!last) return isOld(createdAt) ? "needs-urgent-answer" : "new";
  if (exchanges.length === 1 && !isOld(last.sentAt)) return "new";
  if (last.sender === viewer) return "answered";
  return isOld(last.sentAt) ? "needs-urgent-answer" : "needs-answer";
};
