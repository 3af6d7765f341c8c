import { plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { daysUntilRegister, monthsUntilSuggestion } from "../domain/freshness";

/** Sites about which the register was not asked for thirty days, those never asked about first. */
export const sitesToRefresh = async (now: Date, most: number): Promise<readonly string[]> => {
  const limit = plainDate.toDb(new Date(now.getTime() - daysUntilRegister * 86_400_000).toISOString().slice(0, 10));
  const rows = await db().establishment.findMany({
    where: { OR: [{ lastInseeCheckDate: null }, { lastInseeCheckDate: { lt: limit } }] },
    select: { siret: true },
    orderBy: [{ lastInseeCheckDate: { sort: "asc", nulls: "first" } }, { siret: "asc" }],
    take: most,
  });
  return rows.map(({ siret }) => siret);
};

/** Sites whose page has not changed for six months, at most `most` after `after`. */
export const staleSites = async (now: Date, after: string, most: number): Promise<readonly string[]> => {
  const limit = monthsBefore(now, monthsUntilSuggestion);
  const rows = await db().establishment.findMany({
    where: {
      listing: "PUBLISHED",
      isOpen: true,
      updatedAt: { lt: limit },
      siret: { gt: after },
      OR: [{ updateSuggestedAt: null }, { updateSuggestedAt: { lt: limit } }],
    },
    select: { siret: true },
    orderBy: { siret: "asc" },
    take: most,
  });
  return rows.map(({ siret }) => siret);
};
