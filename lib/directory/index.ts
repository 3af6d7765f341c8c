export { publishEstablishment } from "./commands/publish-establishment";
export { countOffersByJob } from "./queries/count-offers";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { type ListedOffer, listOffers, type OfferFilters, readOfferLine } from "./queries/list-offers";
export { getOtherCompany } from "./queries/other-companies";
export { purgeSearches, recordSearch } from "./search-log";
export { sumTileCounts } from "./store/tile-counts";
export { suggestAddresses, suggestCompanies, suggestJobs, suggestPlaces } from "./suggestions";
