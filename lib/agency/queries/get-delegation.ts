import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { Upload } from "@/lib/platform/uploads";
import type { ManagerAccess } from "../access";
import { isDelegated } from "../domain/agency";
import type { Delegation } from "../domain/renewal";
import { readRenewal } from "../store/renewals";
import { getAgency } from "./get-agency";

/** The delegation of an agency, and what was sent to renew it. Throws DomainError("notFound") for one that has none. */
export const getDelegation = async ({ agencyId }: ManagerAccess): Promise<Delegation> => {
  const agency = await getAgency(agencyId);
  if (!isDelegated(agency))
    throw new DomainError("notFound", "no-delegation", "Cette structure ne valide pas par délégation.");
  return {
    agency: { id: agency.id, name: agency.name },
    endDate: agency.delegationEndDate ?? null,
    hasAgreement: (await db().agencyAgreement.count({ where: { agencyId } })) > 0,
    renewal: await readRenewal(db(), agencyId),
  };
};

/** The renewed agreement that was sent. Throws DomainError("notFound") when there is none. */
export const getRenewalFile = async ({ agencyId }: ManagerAccess): Promise<Upload> => {
  const row = await db().agencyRenewal.findUnique({
    where: { agencyId },
    select: { name: true, mediaType: true, content: true },
  });
  if (!row) throw new DomainError("notFound", "renewal-not-found", "Ce document n’existe pas ou n’existe plus.");
  return row;
};
