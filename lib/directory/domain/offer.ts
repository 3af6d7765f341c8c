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
  /** Who to ask for, when the company names somebody and they have said their name. */
  readonly contactName: string | null;
  /** To call (E.164), and as people write it. */
  readonly contactPhone: { readonly number: string; readonly text: string } | null;
  /** false while the company takes no more requests. */
  readonly isAvailable: boolean;
  /** Requests of the last year that it could answer, and those that it did. */
  readonly requests: { readonly received: number; readonly answered: number };
  /** Day of the last update, yyyy-mm-dd. */
  readonly updatedOn: string;
};
