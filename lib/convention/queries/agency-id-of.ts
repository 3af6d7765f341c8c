import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";

/** The agency that follows a convention, or null: what decides on rights, and nothing else of it. */
export const agencyIdOf = async (conventionId: string): Promise<string | null> => {
  const row = isUuid(conventionId)
    ? await db().convention.findUnique({ where: { id: conventionId }, select: { agencyId: true } })
    : null;
  return row?.agencyId ?? null;
};
