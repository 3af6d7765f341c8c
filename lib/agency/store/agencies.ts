import { plainDate } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { AgencyModel } from "@/lib/platform/db/generated/models";
import { departmentOfPostcode } from "@/lib/reference";
import type { Agency } from "../domain/agency";

/** What every read of an agency includes. */
export const withReferral = { refersTo: true } as const;

type AgencyRows = AgencyModel & { readonly refersTo: AgencyModel | null };

const toReferral = ({ id, name, kind, siret, contactEmail }: AgencyModel): NonNullable<Agency["refersTo"]> => ({
  id,
  name,
  kind: fromDbEnum(kind),
  siret,
  contactEmail,
});

/** An agency's rows as the domain knows it. */
export const toAgency = (row: AgencyRows): Agency => ({
  id: row.id,
  name: row.name,
  kind: fromDbEnum(row.kind),
  status: fromDbEnum(row.status),
  siret: row.siret,
  address: {
    streetNumberAndAddress: row.streetAndAddress,
    postcode: row.postcode,
    city: row.city,
    departmentCode: row.departmentCode,
  },
  coveredDepartments: row.coveredDepartments,
  contactEmail: row.contactEmail,
  signature: row.signature,
  validationSteps: fromDbEnum(row.validationSteps),
  ...(row.delegationEndDate && { delegationEndDate: plainDate.fromDb(row.delegationEndDate) }),
  ...(row.statusJustification !== null && { statusJustification: row.statusJustification }),
  ...(row.refersTo && { refersTo: toReferral(row.refersTo) }),
});

/** What is typed of an agency, by whoever registers it or corrects it; without departments it covers its own. */
type TypedFacts = Pick<Agency, "name" | "coveredDepartments" | "contactEmail" | "signature"> & {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
};

/** The columns of what was typed of an agency. */
export const typedColumns = ({ name, street, postcode, city, coveredDepartments, ...typed }: TypedFacts) => {
  const departmentCode = departmentOfPostcode(postcode);
  return {
    name,
    streetAndAddress: street,
    postcode,
    city,
    departmentCode,
    coveredDepartments: coveredDepartments.length > 0 ? [...coveredDepartments] : [departmentCode],
    phone: typed.phone,
    contactEmail: typed.contactEmail,
    signature: typed.signature,
  };
};

/** What an agency's administrator sets. */
export type AgencySettings = Pick<Agency, "contactEmail" | "signature" | "coveredDepartments" | "validationSteps">;

/** Writes what an agency's administrator sets. */
export const saveSettings = async (
  tx: Tx,
  id: string,
  { contactEmail, signature, coveredDepartments, validationSteps }: AgencySettings,
): Promise<void> => {
  await tx.agency.update({
    where: { id },
    data: {
      contactEmail,
      signature,
      coveredDepartments: [...coveredDepartments],
      validationSteps: toDbEnum(validationSteps),
    },
  });
};
