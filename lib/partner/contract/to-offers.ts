import type { ListedOffer, OfferFilters } from "@/lib/directory";
import type { Position } from "@/lib/directory/domain/grid";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { OfferOut, OffersQuery } from "./offers";
import { type AskedPage, paginationOf } from "./pagination";

/** The page size that partners get at most, whatever they ask. */
const mostPerPage = 500;

type Near = Position & { readonly radiusKm: number };

/** The three together or none, and zero counts as missing: a rule of the contract (partner-api.md 1.2.1). */
const nearOf = ({ latitude, longitude, distanceKm }: OffersQuery): Near | null => {
  if (latitude && longitude && distanceKm) return { latitude, longitude, radiusKm: distanceKm };
  if (latitude === undefined && longitude === undefined && distanceKm === undefined) return null;
  throw new DomainError("invalid", "geo-refused", "Invalid geo params, needs latitude, longitude and distanceKm");
};

/** An empty list asks nothing (directory.md 3.2). */
const asked = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);

/** What a partner asks, as the directory searches it. Throws DomainError("invalid") for a place that is not whole. */
export const toFilters = (query: OffersQuery, now: Date): OfferFilters => ({
  near: nearOf(query),
  now,
  sort: query.sortBy,
  order: query.sortOrder ?? "desc",
  page: query.page,
  perPage: Math.min(query.perPage, mostPerPage),
  appellationCodes: asked(query.appellationCodes),
  departmentCodes: asked(query.departmentCodes),
  fitForDisabledWorkers: query.fitForDisabledWorkers,
  locationIds: query.locationIds?.filter(isUuid),
  nafCodes: query.nafCodes,
  sirets: asked(query.sirets),
  remoteWorkModes: asked(query.remoteWorkModes),
  searchableBy: query.searchableBy,
  onlyAvailable: query.showOnlyAvailableOffers,
});

/** An offer as partners read it: what is not set is left out. */
export const toOffer = (listed: ListedOffer): OfferOut => ({
  rome: listed.romeCode,
  romeLabel: listed.romeLabel,
  appellations: listed.appellations.map(({ code, label }) => ({ appellationCode: code, appellationLabel: label })),
  establishmentScore: listed.score,
  naf: listed.nafCode,
  nafLabel: listed.nafLabel,
  siret: listed.siret,
  name: listed.name,
  ...(listed.customizedName !== null && { customizedName: listed.customizedName }),
  voluntaryToImmersion: true,
  fitForDisabledWorkers: listed.fitForDisabledWorkers,
  locationId: listed.locationId,
  position: { lat: listed.latitude, lon: listed.longitude },
  address: {
    streetNumberAndAddress: listed.streetNumberAndAddress,
    postcode: listed.postcode,
    departmentCode: listed.departmentCode,
    city: listed.city,
  },
  contactMode: listed.contactMode,
  ...(listed.km !== null && { distance_m: listed.km * 1000 }),
  ...(listed.employees !== "" && { numberOfEmployeeRange: listed.employees }),
  ...(listed.website !== null && { website: listed.website }),
  ...(listed.additionalInformation !== null && { additionalInformation: listed.additionalInformation }),
  updatedAt: listed.updatedAt.toISOString(),
  createdAt: listed.createdAt.toISOString(),
  remoteWorkMode: listed.remoteWorkMode,
  isAvailable: listed.isAvailable,
});

/** One page of offers with its place in the whole. */
export const toOffersPage = (
  { offers, total }: { readonly offers: readonly ListedOffer[]; readonly total: number },
  asked: AskedPage,
) => ({
  data: offers.map(toOffer),
  pagination: paginationOf(total, asked),
});
