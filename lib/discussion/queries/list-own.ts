import type { EmailActor } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import type { OwnDiscussionRow } from "../domain/read-models";
import { displayOf, withProgress } from "./progress";

const most = 50;

/** The requests to companies that an address which proved itself has made, the last ones first, fifty at most. */
export const listOwnDiscussions = async ({ email }: EmailActor, now: Date): Promise<OwnDiscussionRow[]> => {
  const rows = await db().discussion.findMany({
    where: { email },
    include: withProgress,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map((row) => ({
    linkId: row.linkId,
    businessName: row.businessName,
    job: row.appellation.label,
    city: row.city,
    createdAt: row.createdAt,
    display: displayOf(row, "potentialBeneficiary", now),
  }));
};
