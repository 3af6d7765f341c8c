import { db } from "@/lib/platform/db/client";
import type { ConventionStatus } from "../domain/status";

/** Conventions of an agency in some statuses, by id. For the product's own acts only. */
export const ofAgency = async (agencyId: string, statuses: readonly ConventionStatus[]): Promise<readonly string[]> => {
  const rows = await db().convention.findMany({
    where: { agencyId, status: { in: [...statuses] } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
};
