import type { ValidationSteps } from "@/lib/agency/domain/agency";

/** The nine statuses of a convention, as partners know them. */
export const conventionStatuses = [
  "DRAFT",
  "READY_TO_SIGN",
  "PARTIALLY_SIGNED",
  "IN_REVIEW",
  "ACCEPTED_BY_COUNSELLOR",
  "ACCEPTED_BY_VALIDATOR",
  "REJECTED",
  "CANCELLED",
  "DEPRECATED",
] as const;

export type ConventionStatus = (typeof conventionStatuses)[number];

/** Statuses in which signatures are collected. */
export const signableStatuses = ["READY_TO_SIGN", "PARTIALLY_SIGNED"] as const satisfies readonly ConventionStatus[];

/** Statuses in which the convention can still be edited or sent back for change. */
export const modifiableStatuses = [
  "READY_TO_SIGN",
  "PARTIALLY_SIGNED",
  "IN_REVIEW",
  "ACCEPTED_BY_COUNSELLOR",
] as const satisfies readonly ConventionStatus[];

/** Statuses of a convention that has not reached its end: the modifiable ones and the one sent back for change. */
export const openStatuses = ["DRAFT", ...modifiableStatuses] as const satisfies readonly ConventionStatus[];

/** Statuses that end the life of a convention. */
export const finalStatuses = [
  "ACCEPTED_BY_VALIDATOR",
  "REJECTED",
  "CANCELLED",
  "DEPRECATED",
] as const satisfies readonly ConventionStatus[];

/** Whether nothing but small corrections can happen to the convention any more. */
export const isFinal = (status: ConventionStatus): boolean => finalStatuses.some((final) => final === status);

const byCounsellor = "À valider par le conseiller";
const byPrescriber = "À valider par le prescripteur";

const labels: Record<ConventionStatus, string | Record<ValidationSteps, string>> = {
  DRAFT: "En brouillon ou demande de modification en cours",
  READY_TO_SIGN: "Prête à signer",
  PARTIALLY_SIGNED: "Partiellement signée",
  IN_REVIEW: { "validator-only": byPrescriber, "counsellor-and-validator": byCounsellor },
  ACCEPTED_BY_COUNSELLOR: byPrescriber,
  ACCEPTED_BY_VALIDATOR: "Validée par le prescripteur",
  REJECTED: "Rejetée",
  CANCELLED: "Annulée",
  DEPRECATED: "Obsolète",
};

/** French label of a status; that of IN_REVIEW depends on how many people of the agency check. */
export const statusLabel = (status: ConventionStatus, steps: ValidationSteps): string => {
  const label = labels[status];
  return typeof label === "string" ? label : label[steps];
};
