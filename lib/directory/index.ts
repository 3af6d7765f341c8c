export { publishEstablishment } from "./commands/publish-establishment";
export { countOffersByJob } from "./queries/count-offers";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { suggestAddresses, suggestJobs, suggestPlaces } from "./suggestions";
