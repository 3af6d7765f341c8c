export { releaseMember } from "./commands/release-member";
export type { Agency } from "./domain/agency";
export { type AgencyScope, agencyScope } from "./domain/scope";
export { agencyNames } from "./queries/agency-names";
export { getAgency } from "./queries/get-agency";
export { isAgencyContact } from "./queries/is-agency-contact";
export { listAgencyOptions } from "./queries/list-agency-options";
export { listNotifiedMembers } from "./queries/list-notified-members";
