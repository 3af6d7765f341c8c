import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { agencyKindLabels, delegationAgencyKindList } from "@/lib/agency/domain/agency";
import type { ReviewedAgency } from "@/lib/agency/domain/reviewed-agency";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { phoneText } from "@/lib/reference/phone-text";
import { AgencyFactsForm } from "./agency-facts-form";

type AgencyFactsPageProps = { readonly reviewed: ReviewedAgency; readonly save: FormAction };

const valuesOf = ({ agency, phone, delegationAgencyName, delegationAgencyKind }: ReviewedAgency): FormValues => {
  const [year = "", month = "", day = ""] = (agency.delegationEndDate ?? "").split("-");
  return {
    agencyId: agency.id,
    name: agency.name,
    street: agency.address.streetNumberAndAddress,
    postcode: agency.address.postcode,
    city: agency.address.city,
    coveredDepartments: agency.coveredDepartments.join(", "),
    phone: phone ? phoneText(phone) : "",
    contactEmail: agency.contactEmail,
    signature: agency.signature,
    delegationAgencyName: delegationAgencyName ?? "",
    delegationAgencyKind: delegationAgencyKind ?? "",
    "delegationEndDate.day": day,
    "delegationEndDate.month": month,
    "delegationEndDate.year": year,
  };
};

/** What an agency says of itself, to be corrected by an operator. */
export const AgencyFactsPage = ({ reviewed, save }: AgencyFactsPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href={`/espace/admin/structures/${reviewed.agency.id}`}>{reviewed.agency.name}</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Corriger une structure</h1>
    </div>
    <AgencyFactsForm
      save={save}
      initial={pristine(valuesOf(reviewed))}
      delegating={delegationAgencyKindList.map((kind) => ({ value: kind, label: agencyKindLabels[kind] }))}
    />
  </div>
);
