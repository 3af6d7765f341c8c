export { releaseMember } from "./commands/release-member";
export type { Agency } from "./domain/agency";
export { type AgencyScope, agencyScope } from "./domain/scope";
export { getAgency } from "./queries/get-agency";
export { isAgencyContact } from "./queries/is-agency-contact";
export { listAgencyOptions } from "./queries/list-agency-options";
export { listNotifiedMembers } from "./queries/list-notified-members";
export { listOwnAgencies } from "./queries/list-own-agencies";
