import type { SiteState } from "./registration";

/** A company in an operator's list. */
export type OperatedSiteRow = {
  readonly siret: string;
  readonly name: string;
  readonly since: Date;
  readonly state: SiteState;
};

/** A SIRET that is kept out. */
export type BannedRow = {
  readonly siret: string;
  readonly name: string | null;
  readonly justification: string;
  readonly since: Date;
};

/** What waits for an operator, and what is kept out. */
export type OperatorDesk = {
  readonly awaiting: readonly OperatedSiteRow[];
  readonly leaving: readonly OperatedSiteRow[];
  readonly banned: readonly BannedRow[];
};

/** What an operator reads to answer a registration: why nothing proved the right by itself. */
export type RegistrationClues = {
  /** Domains of the addresses of its people. */
  readonly domains: readonly string[];
  /** Whether the register could be asked. */
  readonly isChecked: boolean;
  /** When the SIRET was once taken out at its own request. */
  readonly deletedAt: Date | null;
};
