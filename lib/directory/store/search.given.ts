import { db } from "@/lib/platform/db/client";
import { testNow } from "../company.given";
import { refreshSearch } from "./search-rows";

/** Bans a site or not, and makes it available or not, as their commands will: the search follows in the same transaction. */
export const markSite = async (
  siret: string,
  { isBanned, isAvailable }: { readonly isBanned: boolean; readonly isAvailable: boolean },
): Promise<void> => {
  await db().$transaction(async (tx) => {
    await tx.establishment.update({ where: { siret }, data: { isAvailable } });
    if (isBanned) await tx.establishmentBan.create({ data: { siret, justification: "Essai", createdAt: testNow } });
    await refreshSearch(tx, siret);
  });
};
