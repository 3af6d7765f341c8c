export { publishEstablishment } from "./commands/publish-establishment";
export { countOffersByJob } from "./queries/count-offers";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { type ListedOffer, listOffers, type OfferFilters } from "./queries/list-offers";
export { suggestAddresses, suggestJobs, suggestPlaces } from "./suggestions";
