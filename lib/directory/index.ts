export { publishEstablishment } from "./commands/publish-establishment";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { type ListedOffer, listOffers, type OfferFilters } from "./queries/list-offers";
export { suggestJobs, suggestPlaces } from "./suggestions";
