import { db } from "@/lib/platform/db/client";

/** How many offers each job name has, by its code. */
export const countOffersByJob = async (): Promise<ReadonlyMap<string, number>> => {
  const counts = await db().offer.groupBy({ by: ["appellationCode"], _count: true });
  return new Map(counts.map(({ appellationCode, _count }) => [appellationCode, _count]));
};
