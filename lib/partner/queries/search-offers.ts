import { listOffers, recordSearch } from "@/lib/directory";
import { recordedFilters, recordedPlace } from "@/lib/directory/domain/search-entry";
import type { PartnerActor } from "../authenticate";
import type { OffersQuery } from "../contract/offers";
import { toFilters, toOffersPage } from "../contract/to-offers";

/**
 * The offers that a partner asks for, whoever they are: the directory is public. The search is recorded under the partner's
 * name (directory.md 3.8), without the place's text: a partner may write anything there. Throws DomainError("invalid") for a
 * place that is not whole.
 */
export const searchOffers = async (partner: PartnerActor, query: OffersQuery, now: Date) => {
  const filters = toFilters(query, now);
  const found = await listOffers(filters);
  const { sort, order, page, perPage, appellationCodes = [], ...asked } = filters;
  recordSearch({
    madeAt: now,
    consumerId: partner.id,
    consumerName: partner.name,
    total: found.total,
    numberOfResults: found.offers.length,
    page,
    sortedBy: sort,
    ...recordedPlace(filters.near),
    place: null,
    departmentCode: null,
    appellationCodes,
    filters: { ...recordedFilters(asked), sortOrder: order, perPage },
  });
  return toOffersPage(found, filters);
};
