import { db } from "@/lib/platform/db/client";
import { isUuid } from "@/lib/platform/ids";

/** SIRET of the company that received a request; null when there is no such request. */
export const companyOf = async (discussionId: string): Promise<string | null> => {
  if (!isUuid(discussionId)) return null;
  const row = await db().discussion.findUnique({ where: { id: discussionId }, select: { siret: true } });
  return row?.siret ?? null;
};
