import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { ContactMode, FitForDisabledWorkers } from "./vocabulary";

/** An address at which a company welcomes people; degrees in WGS 84. */
export type EstablishmentLocation = {
  readonly id: string;
  readonly streetNumberAndAddress: string;
  readonly postcode: string;
  readonly city: string;
  readonly departmentCode: string;
  readonly latitude: number;
  readonly longitude: number;
};

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
  /** Activity: five characters without a dot, and its label. */
  readonly nafCode: string;
  readonly nafLabel: string;
  readonly contactMode: ContactMode;
  /** Who to ask for, by phone or in person. */
  readonly contactName: string | null;
  /** E.164. */
  readonly contactPhone: string | null;
  readonly fitForDisabledWorkers: FitForDisabledWorkers;
  readonly isOpen: boolean;
  /** Hidden until that instant, when set. */
  readonly nextAvailabilityDate: Date | null;
  readonly locations: readonly EstablishmentLocation[];
  readonly offers: readonly OfferedJob[];
};
