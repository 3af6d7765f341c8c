import { db, type Tx } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";

/** The agency that follows a convention, or null: what decides on rights, and nothing else of it. */
export const agencyIdOf = async (conventionId: string, tx: Tx = db()): Promise<string | null> => {
  const row = isUuid(conventionId)
    ? await tx.convention.findUnique({ where: { id: conventionId }, select: { agencyId: true } })
    : null;
  return row?.agencyId ?? null;
};
