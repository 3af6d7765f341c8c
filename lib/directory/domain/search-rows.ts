import { type RemoteWorkMode, remoteWorkModes } from "@/lib/reference/vocabulary";
import type { Establishment } from "./establishment";
import { cellOf, tileOf } from "./grid";

/** One line of the search table: location × ROME × remote mode. */
export type SearchLine = {
  readonly locationId: string;
  readonly departmentCode: string;
  readonly romeCode: string;
  readonly remoteWorkMode: RemoteWorkMode;
  /** In code order. */
  readonly appellationCodes: readonly string[];
  readonly cell: number;
  readonly tile: number;
  /** Done from home alone: the first address of the site speaks for all of them, everywhere. */
  readonly answersEverywhere: boolean;
  readonly latitude: number;
  readonly longitude: number;
};

/** The lines of the search that a company site has, in one order. */
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
  const [first] = locations.map(({ id }) => id).sort();
  return locations.flatMap(({ id, departmentCode, latitude, longitude }) =>
    groups
      .filter(({ appellationCodes }) => appellationCodes.length > 0)
      .map((group) => ({
        ...group,
        locationId: id,
        departmentCode,
        cell: cellOf({ latitude, longitude }),
        tile: tileOf({ latitude, longitude }),
        answersEverywhere: group.remoteWorkMode === "FULL_REMOTE" && id === first,
        latitude,
        longitude,
      })),
  );
};
