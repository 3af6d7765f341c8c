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
export { establishmentScope } from "./domain/scope";
export { importCompanies } from "./import-companies";
export { forgetRegistrations, refreshRegister, remindLeads, suggestUpdates } from "./jobs";
export { companyForProduct } from "./queries/company-for-product";
export { countOffersByJob } from "./queries/count-offers";
export { findOffers } from "./queries/find-offers";
export { getOffer } from "./queries/get-offer";
export { getRegistration, listUnsentRegistrations } from "./queries/get-registration";
export { getSite } from "./queries/get-site";
export { getGroup, listGroups } from "./queries/groups";
export { type ListedOffer, listOffers, type OfferFilters } from "./queries/list-offers";
export { getClues, getOperatorDesk } from "./queries/operated";
export { listOwnSites } from "./queries/own-sites";
export { suggestAddresses, suggestJobs, suggestPlaces } from "./suggestions";
