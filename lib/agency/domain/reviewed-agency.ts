import type { MissingCondition } from "./activation";
import type { Agency, AgencyKind, AgencyRole, AgencyStatus, AtmpBearer } from "./agency";
import type { MailRhythm } from "./members";
import type { SentRenewal } from "./renewal";

/** An agency in an operator's list. */
export type ReviewedRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly status: AgencyStatus;
  readonly siret: string;
  readonly city: string;
  readonly createdAt: Date;
};

/** One page of an operator's list. */
export type ReviewedPage = {
  readonly rows: readonly ReviewedRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** How many agencies await review, whatever is searched. */
  readonly awaiting: number;
};

/** A member as an operator reads them. */
export type ReviewedMember = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AgencyRole[];
  readonly isNotified: boolean;
  readonly rhythm: MailRhythm;
};

/** The delegation agreement that was sent, without its content. */
export type SentAgreement = { readonly name: string; readonly bytes: number; readonly uploadedAt: Date };

/** An agency as an operator reviews it (platform.md 1.7). */
export type ReviewedAgency = {
  readonly agency: Agency;
  readonly phone: string | null;
  readonly createdAt: Date;
  readonly atmpBearer: AtmpBearer | null;
  readonly delegationAgencyName: string | null;
  readonly delegationAgencyKind: AgencyKind | null;
  readonly agreement: SentAgreement | null;
  /** What was sent to renew the delegation. */
  readonly renewal: SentRenewal | null;
  readonly siretCheckedAt: Date | null;
  readonly members: readonly ReviewedMember[];
  /** Those of the prescriber who validate, when the agency only accompanies. */
  readonly prescriberValidators: readonly ReviewedMember[];
  readonly duplicates: readonly { readonly id: string; readonly name: string }[];
  readonly referring: readonly { readonly id: string; readonly name: string }[];
  /** What it still needs to work. */
  readonly missing: readonly MissingCondition[];
  /** Agencies that may take over its conventions. */
  readonly targets: readonly { readonly id: string; readonly name: string; readonly city: string }[];
  readonly openConventions: number;
};
