import { type RemoteWorkMode, remoteWorkModes } from "@/lib/reference/vocabulary";
import type { Establishment } from "./establishment";
import { cellOf, everywhereCell } from "./grid";

/** One line of the search table: location × ROME × remote mode. */
export type SearchLine = {
  readonly locationId: string;
  readonly romeCode: string;
  readonly remoteWorkMode: RemoteWorkMode;
  /** In code order. */
  readonly appellationCodes: readonly string[];
  readonly cell: number;
  readonly latitude: number;
  readonly longitude: number;
};

/** The lines of the search that a company site has, in one order; what is done from home alone stands in the cell of everywhere. */
export const searchLines = (
  { locations, offers }: Pick<Establishment, "locations" | "offers">,
  romeOf: ReadonlyMap<string, string>,
): SearchLine[] => {
  const romes = [...new Set(offers.map(({ appellationCode }) => romeOf.get(appellationCode) ?? ""))].sort();
  const groups = romes.flatMap((romeCode) =>
    remoteWorkModes.map((remoteWorkMode) => ({
      romeCode,
      remoteWorkMode,
      appellationCodes: offers
        .filter((offer) => romeOf.get(offer.appellationCode) === romeCode && offer.remoteWorkMode === remoteWorkMode)
        .map(({ appellationCode }) => appellationCode)
        .sort((a, b) => Number(a) - Number(b)),
    })),
  );
  return locations.flatMap(({ id, latitude, longitude }) =>
    groups
      .filter(({ appellationCodes }) => appellationCodes.length > 0)
      .map((group) => ({
        ...group,
        locationId: id,
        cell: group.remoteWorkMode === "FULL_REMOTE" ? everywhereCell : cellOf({ latitude, longitude }),
        latitude,
        longitude,
      })),
  );
};
