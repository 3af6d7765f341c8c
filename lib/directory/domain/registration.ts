import type { FormValues } from "@/lib/platform/form-state";
import type { EmployeesRange } from "@/lib/reference/vocabulary";
import type { EstablishmentListing } from "./vocabulary";

/** The parts of a company's form, in the order of the task list; what stands in addresses. */
export const companyParts = ["entreprise", "metiers", "adresses", "personnes", "contact", "accueil"] as const;
export type CompanyPart = (typeof companyParts)[number];

/** What was typed, part by part, as posted. */
export type CompanyValues = Readonly<Partial<Record<CompanyPart, FormValues>>>;

/** What the register said of a SIRET: an open site, one that asked not to be shown, a closed one, nothing known, or no answer. */
export type RegisterFacts = {
  readonly siret: string;
  readonly check: "open" | "hidden" | "closed" | "unknown" | "unreachable";
  readonly name: string | null;
  readonly address: string | null;
  /** Without a dot; "" when it is not told. */
  readonly nafCode: string;
  readonly nafLabel: string;
  readonly employeesRange: EmployeesRange;
};

/** How far a part has come. */
export type CompanyPartState = "todo" | "started" | "done";

/** One thing to correct, with the part where it is corrected. */
export type CompanyIssue = { readonly part: CompanyPart; readonly path: string; readonly message: string };

/** A registration as its pages show it. */
export type RegistrationView = {
  readonly id: string;
  readonly values: CompanyValues;
  readonly states: Readonly<Record<CompanyPart, CompanyPartState>>;
  readonly issues: readonly CompanyIssue[];
  readonly facts: RegisterFacts | null;
  readonly updatedAt: Date;
  /** The company was registered of it: it is closed. */
  readonly registeredSiret: string | null;
};

/** A registration that was begun and not sent. */
export type UnsentRegistration = { readonly id: string; readonly name: string; readonly updatedAt: Date };

/** One of somebody's company sites, in their list. */
export type OwnSite = {
  readonly siret: string;
  readonly name: string;
  readonly city: string;
  readonly role: "establishment-admin" | "establishment-contact";
  readonly isPending: boolean;
  readonly state: SiteState;
  /** Requests to join that wait for an answer. */
  readonly requests: number;
};

/** Where a company site stands, as its people and operators read it; the first that is true. */
export const siteStates = [
  "banned",
  "closed",
  "deletion-requested",
  "refused",
  "awaiting-approval",
  "unpublished",
  "deactivated",
  "paused",
  "full",
  "listed",
] as const;
export type SiteState = (typeof siteStates)[number];

/** What decides where a site stands. */
export type SiteStanding = {
  readonly isBanned: boolean;
  readonly isOpen: boolean;
  readonly deletionRequestedAt: Date | null;
  readonly refusalReason: string | null;
  readonly listing: EstablishmentListing;
  readonly isDeactivated: boolean;
  readonly nextAvailabilityDate: Date | null;
  readonly isAvailable: boolean;
};

/** Where a site stands at `now`: what keeps it out of the search comes before what limits it. */
export const siteState = (site: SiteStanding, now: Date): SiteState => {
  const isTrue: Record<SiteState, boolean> = {
    banned: site.isBanned,
    closed: !site.isOpen,
    "deletion-requested": site.deletionRequestedAt !== null,
    refused: site.refusalReason !== null,
    "awaiting-approval": site.listing === "AWAITING_APPROVAL",
    unpublished: site.listing === "UNPUBLISHED",
    deactivated: site.isDeactivated,
    paused: site.nextAvailabilityDate !== null && site.nextAvailabilityDate > now,
    full: !site.isAvailable,
    listed: true,
  };
  return siteStates.find((state) => isTrue[state]) ?? "listed";
};
