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

/** A wider search and how many offers it would have: a longer radius, no place, or any job. */
export type SearchExit =
  | { readonly to: "radius"; readonly radiusKm: Radius; readonly count: number }
  | { readonly to: "everywhere" | "anyJob"; readonly count: number };

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
};
