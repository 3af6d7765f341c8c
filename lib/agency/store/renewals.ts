import { plainDate } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import type { SentRenewal } from "../domain/renewal";

/** What an agency sent to renew its delegation, without the file; null for nothing. */
export const readRenewal = async (tx: Tx, agencyId: string): Promise<SentRenewal | null> => {
  const row = await tx.agencyRenewal.findUnique({
    where: { agencyId },
    select: { endDate: true, askedAt: true, refusalReason: true },
  });
  return row && { ...row, endDate: plainDate.fromDb(row.endDate) };
};
