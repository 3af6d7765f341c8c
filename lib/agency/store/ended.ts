import { db } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { activeAgencyStatuses } from "../domain/agency";

/**
 * Deletes the agencies that were closed or rejected before a moment, have no convention and that no other one refers to
 * (platform.md 1.10), with their rights and their delegation agreement. Tells how many.
 */
export const deleteEnded = async (before: Date): Promise<number> => {
  const { count } = await db().agency.deleteMany({
    where: {
      status: { notIn: [...activeAgencyStatuses, "needsReview" as const].map(toDbEnum) },
      endedAt: { lt: before },
      conventions: { none: {} },
      referredBy: { none: {} },
    },
  });
  return count;
};
