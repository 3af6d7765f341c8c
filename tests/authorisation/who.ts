import type { AgencyRole } from "@/lib/agency/domain/agency";
import type { ConventionActorRole } from "@/lib/convention/domain/roles";
import type { EstablishmentRole } from "@/lib/directory/domain/rights";
import type { PartnerRight } from "./table";

/** Somebody who walks the product: what they are, and what their browser holds. */
export type Who = {
  readonly name: string;
  readonly cookies: Readonly<Record<string, string>>;
  /** Roles in the agency of each tenant. */
  readonly agencyRoles: { readonly own: readonly AgencyRole[]; readonly other: readonly AgencyRole[] };
  readonly isOperator: boolean;
  /** Signed in, whatever their rights; "half" has still to prove a second factor. */
  readonly account: "none" | "half" | "whole";
  /** Their role on the own convention, proved by a code. */
  readonly role: ConventionActorRole | null;
  /** Their accepted right on the company of each tenant. */
  readonly companyRoles: { readonly own: EstablishmentRole | null; readonly other: EstablishmentRole | null };
  /** Whose request to a company they opened with a code. */
  readonly candidate: "own" | "other" | null;
  /** Whose registration of a company they began. */
  readonly registrant: "own" | "other" | null;
  /** Whose address they proved: that of a beneficiary, who kept a draft and made a request to a company. */
  readonly holder: "own" | "other" | null;
  /** Of which tenant's partner their proved address is a contact. */
  readonly apiContact: "own" | "other" | null;
  /** Whether they began the own draft. */
  readonly isDraftOwner: boolean;
  /** Of which tenant they laid an act on many conventions out. */
  readonly batchMaker: "own" | "other" | null;
  /** A partner system: its key, what it may do, and whose conventions are in its scope. */
  readonly partner: {
    readonly key: string;
    readonly rights: readonly PartnerRight[];
    readonly scope: "own" | "other";
  } | null;
};

/** Somebody who has shown nothing. */
export const nobody: Who = {
  name: "visitor",
  cookies: {},
  agencyRoles: { own: [], other: [] },
  isOperator: false,
  account: "none",
  role: null,
  companyRoles: { own: null, other: null },
  candidate: null,
  registrant: null,
  holder: null,
  apiContact: null,
  isDraftOwner: false,
  batchMaker: null,
  partner: null,
};
