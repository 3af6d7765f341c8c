import { DomainError } from "@/lib/platform/errors";
import type { AgencyStatus } from "./agency";

/** What an operator does with an agency's account. */
export const agencyVerbs = ["activate", "reject", "close", "reactivate"] as const;
export type AgencyVerb = (typeof agencyVerbs)[number];

/** One move of an agency's status. */
export type AgencyTransition = {
  readonly from: readonly AgencyStatus[];
  readonly to: AgencyStatus;
  /** A reason that its members read, or the conditions of an agency that works (platform.md 1.5). */
  readonly needs: "reason" | "conditions";
};

/** The life of an agency's account (platform.md 1.2): only registration gives needsReview, which no verb gives again. */
export const agencyTransitions: Readonly<Record<AgencyVerb, AgencyTransition>> = {
  activate: { from: ["needsReview"], to: "active", needs: "conditions" },
  reject: { from: ["needsReview"], to: "rejected", needs: "reason" },
  close: { from: ["active", "from-api-PE"], to: "closed", needs: "reason" },
  reactivate: { from: ["closed", "rejected"], to: "active", needs: "conditions" },
};

/** What may be done with an agency in this status. */
export const verbsOf = (status: AgencyStatus): readonly AgencyVerb[] =>
  agencyVerbs.filter((verb) => agencyTransitions[verb].from.includes(status));

/** The status that a verb leads to. Throws DomainError("conflict") from any other status than those of the table. */
export const statusAfter = (verb: AgencyVerb, status: AgencyStatus): AgencyStatus => {
  const { from, to } = agencyTransitions[verb];
  if (from.includes(status)) return to;
  throw new DomainError(
    "conflict",
    "agency-status",
    "L’état de cette structure a changé entre-temps. Relisez sa page.",
  );
};
