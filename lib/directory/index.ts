export { publishEstablishment } from "./commands/publish-establishment";
export { findOffers } from "./queries/find-offers";
export { getOffer, type OfferKey } from "./queries/get-offer";
export { type SuggestionsAnswer, suggestJobs, suggestPlaces } from "./suggestions";
