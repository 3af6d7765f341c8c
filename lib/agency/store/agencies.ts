import { plainDate } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { AgencyModel } from "@/lib/platform/db/generated/models";
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
