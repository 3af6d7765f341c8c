import { db } from "@/lib/platform/db/client";

/** Writes down how many offers each job name has; names without any have none. */
export const saveOfferCounts = async (counts: ReadonlyMap<string, number>): Promise<void> => {
  await db().$executeRaw`
    update appellations a set offer_count = coalesce(c.count, 0)
    from appellations known
    left join unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[]) as c(code, count) on c.code = known.code
    where known.code = a.code and a.offer_count <> coalesce(c.count, 0)`;
};
