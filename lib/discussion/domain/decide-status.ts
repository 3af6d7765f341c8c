import { DomainError } from "@/lib/platform/errors";
import type { Discussion } from "./discussion";
import type { CandidateWarnedMethod, RejectionKind } from "./vocabulary";

/** What a company decides of a request, or the product for it. */
export type Decision =
  | { readonly status: "ACCEPTED"; readonly candidateWarnedMethod: CandidateWarnedMethod | null }
  | {
      readonly status: "REJECTED";
      readonly rejectionKind: "CANDIDATE_ALREADY_WARNED";
      readonly candidateWarnedMethod: CandidateWarnedMethod;
    }
  | { readonly status: "REJECTED"; readonly rejectionKind: "OTHER"; readonly rejectionReason: string }
  | { readonly status: "REJECTED"; readonly rejectionKind: "UNABLE_TO_HELP" | "NO_TIME" | "DEPRECATED" };

/** The columns of a decision. */
export type DecidedStatus = Pick<Discussion, "status" | "rejectionKind" | "rejectionReason" | "candidateWarnedMethod">;

/**
 * The status after a decision (directory.md 6.3): what is refused stays refused, what is accepted may still be refused, or
 * accepted again. Throws DomainError("invalid", "already-rejected").
 */
export const decideStatus = ({ status }: Pick<Discussion, "status">, decision: Decision): DecidedStatus => {
  if (status === "REJECTED")
    throw new DomainError("invalid", "already-rejected", "Cette candidature a déjà été refusée. Elle reste fermée.");
  return {
    status: decision.status,
    rejectionKind: decision.status === "REJECTED" ? decision.rejectionKind : null,
    rejectionReason: "rejectionReason" in decision ? decision.rejectionReason : null,
    candidateWarnedMethod: "candidateWarnedMethod" in decision ? decision.candidateWarnedMethod : null,
  };
};

/** Reasons that the product writes to the candidate in the company's name. */
export type WrittenRejection = Exclude<RejectionKind, "CANDIDATE_ALREADY_WARNED" | "DEPRECATED">;

/** Whether the product writes to the candidate about a refusal: not when the company has told them, and apart when it is obsolete. */
export const isToldByMessage = (kind: RejectionKind): kind is WrittenRejection =>
  kind !== "CANDIDATE_ALREADY_WARNED" && kind !== "DEPRECATED";
