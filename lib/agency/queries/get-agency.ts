import { db, type Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { Agency } from "../domain/agency";
import { toAgency, withReferral } from "../store/agencies";

/** One agency as everybody may know it; throws DomainError("notFound"). */
export const getAgency = async (id: string, tx: Tx = db()): Promise<Agency> => {
  const row = await tx.agency.findUnique({ where: { id }, include: withReferral });
  if (!row) throw new DomainError("notFound", "agency-not-found", "Cette structure n’existe pas ou n’existe plus.");
  return toAgency(row);
};
