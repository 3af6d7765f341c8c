import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { Agency } from "../domain/agency";
import { lockAgency } from "./members";

/** Takes hold of an agency for a decision. Throws DomainError("notFound"). */
export const holdAgency = async (tx: Tx, agencyId: string): Promise<Agency> => {
  const agency = isUuid(agencyId) ? await lockAgency(tx, agencyId) : null;
  if (agency) return agency;
  throw new DomainError("notFound", "agency-not-found", "Cette structure n’existe pas ou n’existe plus.");
};
