import { db } from "@/lib/platform/db/client";
import type { SystemActor } from "@/lib/platform/event";
import { idleSince } from "../domain/idle";

/** Ids of accounts that nobody has used for two years, in order of creation, at most `most` after `after`. */
export const listIdleAccounts = async (
  _product: SystemActor,
  now: Date,
  after: string | undefined,
  most: number,
): Promise<string[]> => {
  const limit = idleSince(now);
  const rows = await db().user.findMany({
    where: {
      preventDelete: false,
      OR: [{ lastLoginAt: { lt: limit } }, { lastLoginAt: null, createdAt: { lt: limit } }],
      ...(after && { id: { gt: after } }),
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: most,
  });
  return rows.map(({ id }) => id);
};
