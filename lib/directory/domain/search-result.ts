import type { FieldIssue } from "@/lib/platform/errors";
import type { Appellation } from "@/lib/reference/appellation";
import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { Position } from "./grid";
import type { Radius } from "./search-options";
import type { SearchRequest } from "./search-url";
import type { ContactMode, FitForDisabledWorkers } from "./vocabulary";

/** A job name and its code, as lists show them. */
export type JobName = { readonly code: string; readonly label: string };

/** How a result answers: the very job asked, another of the same ROME group, or a search without a job. */
export type Match = "exact" | "near" | "any";

/** One result: company site × location × ROME × remote mode, with its job names inside. */
export type OfferCard = {
  readonly id: string;
  readonly siret: string;
  readonly locationId: string;
  readonly name: string;
  /** The job asked first, then in code order. */
  readonly jobs: readonly JobName[];
  readonly romeLabel: string;
  readonly match: Match;
  readonly remoteWorkMode: RemoteWorkMode;
  /** null without a place, and for what is done from home. */
  readonly distanceKm: number | null;
  readonly city: string;
  readonly departmentCode: string;
  readonly employees: EmployeesRange;
  readonly contactMode: ContactMode;
  readonly fitForDisabledWorkers: FitForDisabledWorkers;
  /** false while the company takes no more requests. */
  readonly isAvailable: boolean;
  /** Requests of the last year that it could answer, and those that it did. */
  readonly requests: { readonly received: number; readonly answered: number };
  /** Degrees, WGS 84. */
  readonly position: Position;
  /** Day of the last update, yyyy-mm-dd. */
  readonly updatedOn: string;
};

/** One page of results with exact counts: `exact` of the job asked, `remote` done from home, both within `total`. */
export type OfferPage = {
  readonly cards: readonly OfferCard[];
  readonly total: number;
  readonly exact: number;
  readonly remote: number;
  readonly page: number;
  readonly pages: number;
};

/** A wider search and how many offers it would have: a longer radius, no place, any job, or no filter. */
export type SearchExit =
  | { readonly to: "radius"; readonly radiusKm: Radius; readonly count: number }
  | { readonly to: "everywhere" | "anyJob" | "noFilter"; readonly count: number };

/** A company that is likely to hire for the job and never registered here (La Bonne Boîte). */
export type OtherCompany = {
  readonly siret: string;
  readonly name: string;
  readonly romeCode: string;
  readonly nafCode: string;
  readonly nafLabel: string;
  /** Such as "6-9"; "" when unknown. */
  readonly employees: string;
  readonly city: string;
  readonly postcode: string;
  readonly departmentCode: string;
  readonly position: Position;
};

/** Those of them that answer a search, the nearest first, counted apart; or why there are none to show. */
export type OtherCompanies =
  | { readonly state: "found"; readonly companies: readonly (OtherCompany & { readonly distanceKm: number })[] }
  | { readonly state: "unavailable" };

/** A town that a text may mean; without a position, it is located when it is searched. */
export type TownPlace = { readonly label: string; readonly department: string; readonly position: Position | null };

/** All that the search page shows. */
export type FoundOffers = {
  /** What was asked, with the job's code and the place's position filled in. */
  readonly request: SearchRequest;
  readonly job: Appellation | null;
  readonly jobAlternatives: readonly Appellation[];
  readonly placeAlternatives: readonly TownPlace[];
  /** What was typed and not understood, by field name. */
  readonly issues: readonly FieldIssue[];
  /** The address service did not answer: the search was made without the place. */
  readonly isPlaceIgnored: boolean;
  /** null when there is nothing to look for, or not yet. */
  readonly results: OfferPage | null;
  readonly exits: readonly SearchExit[];
  /** Companies that never registered, after the last page; null when the search is not for them. */
  readonly others: OtherCompanies | null;
};
