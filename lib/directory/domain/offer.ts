import type { Appellation } from "@/lib/reference/appellation";
import type { RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { Establishment, EstablishmentLocation } from "./establishment";
import type { JobName } from "./search-result";

/** One company site for one job, as its page shows it. */
export type OfferDetail = Pick<
  Establishment,
  | "siret"
  | "website"
  | "additionalInformation"
  | "numberEmployeesRange"
  | "nafLabel"
  | "contactMode"
  | "fitForDisabledWorkers"
> & {
  readonly name: string;
  readonly job: Appellation;
  readonly remoteWorkMode: RemoteWorkMode;
  /** The other jobs that can be discovered there, in the order of the alphabet. */
  readonly otherJobs: readonly JobName[];
  readonly location: EstablishmentLocation;
  readonly otherLocations: readonly EstablishmentLocation[];
  /** Whom the company agrees to welcome; nobody's name or number stands here: candidates receive them at their own address. */
  readonly isForJobSeekers: boolean;
  readonly isForPupils: boolean;
  /** false while the company takes no more requests. */
  readonly isAvailable: boolean;
  /** Requests of the last year that it could answer, and those that it did. */
  readonly requests: { readonly received: number; readonly answered: number };
  /** Day of the last update, yyyy-mm-dd. */
  readonly updatedOn: string;
};
