export { type AgencyReviewer, accessOfJoiner, accessOfManager, accessOfReviewer, accessToTeam } from "./access";
export { changeSettings } from "./commands/change-settings";
export { answerAgencyJoin, askToJoin, cancelJoinRequest } from "./commands/join";
export { addMember, changeMember, chooseMails, leaveAgency, removeMember } from "./commands/members";
export { registerAgency } from "./commands/register-agency";
export { releaseMember } from "./commands/release-member";
export { acceptRenewal, askRenewal, refuseRenewal } from "./commands/renew-delegation";
export {
  activateAgency,
  closeAgency,
  editAgencyFacts,
  reactivateAgency,
  rejectAgency,
  verifyAgencySiret,
} from "./commands/review";
export type { Agency } from "./domain/agency";
export { type AgencyScope, agencyScope } from "./domain/scope";
export { forgetAgencies, tellDelegationEnds } from "./jobs";
export { agenciesByAccount } from "./limits";
export { agencyNames } from "./queries/agency-names";
export { findAgencies } from "./queries/find-agencies";
export { getAgency } from "./queries/get-agency";
export { getAgreement } from "./queries/get-agreement";
export { getDelegation, getRenewalFile } from "./queries/get-delegation";
export { getReviewedAgency } from "./queries/get-reviewed-agency";
export { getManagedTeam, getTeam } from "./queries/get-team";
export { isAgencyContact } from "./queries/is-agency-contact";
export { listAgencyOptions } from "./queries/list-agency-options";
export { listDailyMembers } from "./queries/list-daily-members";
export { listNotifiedMembers } from "./queries/list-notified-members";
export { listOwnAgencies } from "./queries/list-own-agencies";
export { listOwnRights } from "./queries/list-own-rights";
export { countAwaitingAgencies, listReviewedAgencies } from "./queries/list-reviewed-agencies";
export { peopleOfAgency, renewalRefusal } from "./queries/people-for-product";
export { reachedAgencies } from "./queries/reached-agencies";
export { listOwnRegistrations, listPrescribers } from "./queries/registrations";
export { searchAgencies } from "./queries/search-agencies";
