export { publishEstablishment } from "./commands/publish-establishment";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { suggestJobs, suggestPlaces } from "./suggestions";
