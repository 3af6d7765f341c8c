import type { Agency } from "@/lib/agency";
import { isActiveAgency } from "@/lib/agency/domain/agency";
import type { AgencyOfConvention } from "./domain/convention";

/** What the convention's rules need of an agency. */
export const agencyOf = (agency: Agency): AgencyOfConvention => ({
  id: agency.id,
  name: agency.name,
  kind: agency.kind,
  active: isActiveAgency(agency.status),
  validationSteps: agency.validationSteps,
  delegationEndDate: agency.delegationEndDate,
  address: `${agency.address.streetNumberAndAddress}, ${agency.address.postcode} ${agency.address.city}`,
  contactEmail: agency.contactEmail,
  refersTo: agency.refersTo,
});
