import { db } from "@/lib/platform/db/client";
import type { SearchEntry } from "../domain/search-entry";

/** Writes searches that were made, all in one statement. */
export const saveSearches = async (entries: readonly SearchEntry[]): Promise<void> => {
  await db().searchMade.createMany({
    data: entries.map(({ filters, appellationCodes, ...entry }) => ({
      ...entry,
      appellationCodes: [...appellationCodes],
      filters: JSON.parse(JSON.stringify(filters)),
    })),
  });
};

/** Forgets the searches made before an instant. */
export const forgetSearches = async (before: Date): Promise<void> => {
  await db().searchMade.deleteMany({ where: { madeAt: { lt: before } } });
};
