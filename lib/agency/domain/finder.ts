import type { AgencyKind } from "./agency";
import { agencyKinds, miniStageAgencyKinds } from "./agency";

/** Kinds that anybody may look for: the internal ones follow nobody. */
export const findableAgencyKinds: readonly AgencyKind[] = agencyKinds.filter(
  (kind) => kind !== "immersion-facile" && kind !== "prepa-apprentissage",
);

/** What somebody looks for: a department, a town or postcode as typed, a kind. */
export type AgencySearch = {
  readonly department?: string | undefined;
  readonly place: string;
  readonly kind?: AgencyKind | undefined;
  readonly page: number;
};

/** An agency as anybody may know it. */
export type FoundAgency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** The agency that validates for it, when it only accompanies. */
  readonly refersTo: string | null;
};

/** One page of what was found; `isPlaceUnknown` when nobody knows the town that was typed. */
export type FoundAgencies = {
  readonly rows: readonly FoundAgency[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly isPlaceUnknown: boolean;
};

/** Where a request for a convention with an agency begins: chambers follow the mini-stages of pupils (platform.md 1.1). */
export const requestHref = ({ id, kind }: Pick<FoundAgency, "id" | "kind">): string =>
  miniStageAgencyKinds.some((chamber) => chamber === kind)
    ? `/convention/demande?type=mini-stage&agencyId=${id}`
    : `/convention/demande?agencyId=${id}`;
