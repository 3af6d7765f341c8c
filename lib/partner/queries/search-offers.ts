import { listOffers } from "@/lib/directory";
import type { PartnerActor } from "../authenticate";
import type { OffersQuery } from "../contract/offers";
import { toFilters, toOffersPage } from "../contract/to-offers";

/** The offers that a partner asks for, whoever they are: the directory is public. Throws DomainError("invalid") for a place that is not whole. */
export const searchOffers = async (_partner: PartnerActor, query: OffersQuery, now: Date) => {
  const filters = toFilters(query, now);
  return toOffersPage(await listOffers(filters), filters);
};
