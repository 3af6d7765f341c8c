import type { Position } from "./grid";

/** A search as it is recorded (directory.md 3.8): what was asked and how much it found, nothing of who asked but a partner's name. */
export type SearchEntry = {
  readonly madeAt: Date;
  readonly consumerId: string | null;
  readonly consumerName: string | null;
  readonly total: number;
  readonly numberOfResults: number;
  readonly page: number;
  readonly sortedBy: string;
  /** A town as our own list names it. */
  readonly place: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly distanceKm: number | null;
  readonly departmentCode: string | null;
  readonly appellationCodes: readonly string[];
  /** Every other filter by its name in the partners' contract; those that were not asked are absent. */
  readonly filters: object;
};

/** About a kilometre: enough to know where people look, too little to know where they live. */
const hundredth = (degrees: number): number => Math.round(degrees * 100) / 100;

/** A place as it is recorded. */
export const recordedPlace = (near: (Position & { readonly radiusKm: number }) | null) => ({
  latitude: near && hundredth(near.latitude),
  longitude: near && hundredth(near.longitude),
  distanceKm: near?.radiusKm ?? null,
});

type Asked = {
  readonly onlyAvailable: boolean;
  readonly sirets?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly locationIds?: readonly string[] | undefined;
  readonly now: Date;
  readonly near: unknown;
};

/** The filters as they are recorded; a company's name may be somebody's: only that one was asked is kept. */
export const recordedFilters = <T extends Asked>({
  now: _now,
  near: _near,
  onlyAvailable,
  name,
  ...filters
}: T): object => ({
  ...filters,
  showOnlyAvailableOffers: onlyAvailable,
  ...(name !== undefined && { byName: true }),
});
