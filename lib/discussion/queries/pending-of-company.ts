import { db } from "@/lib/platform/db/client";

/** How many candidates of one company are written to about a decision on it (directory.md 5.6). */
const most = 1_000;

/** Requests to a company that still wait, the most recent first; for the product's own messages. */
export const pendingOfCompany = (siret: string): Promise<{ id: string }[]> =>
  db().discussion.findMany({
    where: { siret, status: "PENDING" },
    select: { id: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
