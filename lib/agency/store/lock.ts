import type { Tx } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";
import type { Agency } from "../domain/agency";
import { getAgency } from "../queries/get-agency";

/** Takes hold of an agency for a decision. Throws DomainError("notFound"). */
export const lockAgency = async (tx: Tx, agencyId: string): Promise<Agency> => {
  if (isUuid(agencyId)) await tx.$queryRaw`select id from agencies where id = ${agencyId}::uuid for update`;
  return getAgency(agencyId, tx);
};
