import { db } from "@/lib/platform/db/client";

/**
 * Deletes the sessions that were opened before an instant and are over, and the codes that were made before it; gives how many
 * sessions. The evidence of a signature holds all that it needs of its code.
 */
export const deleteConnectionsBefore = async (before: Date): Promise<number> =>
  db().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { createdAt: { lt: before }, expiresAt: { lt: before } } });
    await tx.oneTimeCode.deleteMany({ where: { createdAt: { lt: before } } });
    return count;
  });
