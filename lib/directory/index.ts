export {
  accessOfOperator,
  accessOfRegistrant,
  accessToSite,
  type OperatorAccess,
} from "./access";
export { editSitePart } from "./commands/edit-site-part";
export { noteLead, stopInvitations } from "./commands/leads";
export {
  approveRegistration,
  banEstablishment,
  deleteEstablishment,
  refuseRegistration,
  unbanEstablishment,
} from "./commands/operate";
export { answerJoinRequest, askToJoin } from "./commands/people";
export { publishEstablishment } from "./commands/publish-establishment";
export { registerEstablishment } from "./commands/register-establishment";
export { releaseCompanyMember } from "./commands/release-member";
export { saveGroup } from "./commands/save-group";
export { saveRegistrationPart } from "./commands/save-registration-part";
export { publishSiteAgain, requestDeletion, submitAgain, unpublishSite } from "./commands/standing";
export { startRegistration } from "./commands/start-registration";
export { type EstablishmentScope, establishmentScope } from "./domain/scope";
export { importCompanies } from "./import-companies";
export { forgetRegistrations, refreshRegister, remindLeads, suggestUpdates } from "./jobs";
export { type CompanyForProduct, companyForProduct } from "./queries/company-for-product";
export { countOffersByJob } from "./queries/count-offers";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { getRegistration, listUnsentRegistrations } from "./queries/get-registration";
export { getSite } from "./queries/get-site";
export { getGroup, listGroups } from "./queries/groups";
export { getLandingDepartment, getLandingOffers, listLandingDepartments, listLandingJobs } from "./queries/landings";
export { type ListedOffer, listOffers, type OfferFilters, readOfferLine } from "./queries/list-offers";
export { getClues, getOperatorDesk } from "./queries/operated";
export { getOtherCompany } from "./queries/other-companies";
export { listOwnSites } from "./queries/own-sites";
export { purgeSearches, recordSearch } from "./search-log";
export { banOf } from "./store/bans";
export { deactivateSilentSite, lockSiteForContact, saveActivity, setAvailability } from "./store/contact";
export { sumTileCounts } from "./store/tile-counts";
export { suggestAddresses, suggestCompanies, suggestJobs, suggestPlaces } from "./suggestions";
