import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { UserRight } from "./rights";
import type { ContactMode, EstablishmentListing, FitForDisabledWorkers } from "./vocabulary";

/** A place: degrees in WGS 84. */
export type LocatedAddress = {
  readonly streetNumberAndAddress: string;
  readonly postcode: string;
  readonly city: string;
  readonly departmentCode: string;
  readonly latitude: number;
  readonly longitude: number;
};

/** An address at which a company welcomes people. */
export type EstablishmentLocation = LocatedAddress & { readonly id: string };

/** A job that a company lets people discover. */
export type OfferedJob = { readonly appellationCode: string; readonly remoteWorkMode: RemoteWorkMode };

/** A company site as it presents itself: one for each SIRET. */
export type Establishment = {
  readonly siret: string;
  /** Legal name; `customizedName` is shown instead when there is one. */
  readonly name: string;
  readonly customizedName: string | null;
  readonly website: string | null;
  readonly additionalInformation: string | null;
  readonly numberEmployeesRange: EmployeesRange;
  /** Activity: five characters without a dot, and its label; both empty while the register has not told them. */
  readonly nafCode: string;
  readonly nafLabel: string;
  readonly contactMode: ContactMode;
  readonly fitForDisabledWorkers: FitForDisabledWorkers;
  readonly searchableByStudents: boolean;
  readonly searchableByJobSeekers: boolean;
  readonly isEngagedEnterprise: boolean | null;
  readonly maxContactsPerMonth: number;
  readonly isOpen: boolean;
  /** Hidden until that instant, when set. */
  readonly nextAvailabilityDate: Date | null;
  /** Where people come to ask, when the contact mode is in person. */
  readonly welcomeAddress: LocatedAddress | null;
  readonly locations: readonly EstablishmentLocation[];
  readonly offers: readonly OfferedJob[];
};

/** A company site with its people and where it stands: what its own space shows. */
export type EstablishmentAggregate = Establishment & {
  readonly userRights: readonly UserRight[];
  readonly listing: EstablishmentListing;
  readonly refusalReason: string | null;
  readonly deletionRequestedAt: Date | null;
  readonly isBanned: boolean;
  readonly isDeactivated: boolean;
  readonly isAvailable: boolean;
  readonly updatedAt: Date;
  /** Name of each job, by its code. */
  readonly jobLabels: Readonly<Record<string, string>>;
};
