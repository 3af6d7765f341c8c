import type { PlainDate } from "@/lib/reference/holidays";

/** How an immersion went; the last two are of former years and only read (convention.md 8.1). */
export const assessmentStatuses = [
  "COMPLETED",
  "PARTIALLY_COMPLETED",
  "DID_NOT_SHOW",
  "FINISHED",
  "ABANDONED",
] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** Kinds of work contract that may follow an immersion, as the contract spells them (convention.md 8.1). */
export const contractTypes = [
  "CDI",
  "CDD > ou = 6 mois",
  "CDD < 6 mois",
  "Alternance",
  "Contrat aidé",
  "Contrat d'insertion",
  "Autre",
] as const;
export type ContractType = (typeof contractTypes)[number];

/** What the tutor said of an immersion once it was done, and what the beneficiary answered (convention.md 8.1). */
export type Assessment = {
  readonly status: AssessmentStatus;
  /** Only of an immersion that was partly done. */
  readonly lastDayOfPresence: PlainDate | null;
  readonly minutesMissed: number | null;
  readonly minutesActuallyMade: number;
  /** Null in those of former years, which did not ask. */
  readonly endedWithAJob: boolean | null;
  readonly typeOfContract: ContractType | null;
  readonly contractStartDate: PlainDate | null;
  readonly establishmentFeedback: string;
  readonly establishmentAdvices: string | null;
  /** Null until the beneficiary has signed. */
  readonly beneficiaryAgreement: boolean | null;
  readonly beneficiaryFeedback: string | null;
  readonly signedAt: Date | null;
  readonly createdAt: Date;
};
