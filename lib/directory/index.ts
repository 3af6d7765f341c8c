export { publishEstablishment } from "./commands/publish-establishment";
export { type EstablishmentScope, establishmentScope } from "./domain/scope";
export { type CompanyContact, companyName, listContacts } from "./queries/contacts";
export { countOffersByJob } from "./queries/count-offers";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { type ListedOffer, listOffers, type OfferFilters } from "./queries/list-offers";
export { deactivateSilentSite, lockSiteForContact, saveActivity, setAvailability } from "./store/contact";
export { suggestAddresses, suggestJobs, suggestPlaces } from "./suggestions";
