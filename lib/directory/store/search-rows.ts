import type { Tx } from "@/lib/platform/db/client";
import { idFrom } from "@/lib/platform/ids";
import { searchLines } from "../domain/search-rows";

/** Whether a site is to be found at all; a date before which it is not available is looked at by each search. */
const isListed = async (tx: Tx, siret: string): Promise<boolean> => {
  const site = await tx.establishment.findUnique({ where: { siret }, select: { isOpen: true, listing: true } });
  if (!site?.isOpen || site.listing !== "PUBLISHED") return false;
  return (await tx.establishmentBan.count({ where: { siret } })) === 0;
};

/**
 * Makes a site's lines of the search what its own rows say, in the transaction of the write that changed them: every command
 * that touches a site, its addresses, its jobs, its listing, its availability or a ban on it calls this last.
 */
export const refreshSearch = async (tx: Tx, siret: string): Promise<void> => {
  await tx.searchRow.deleteMany({ where: { siret } });
  if (!(await isListed(tx, siret))) return;
  const { locations, offers, score, updatedAt } = await tx.establishment.findUniqueOrThrow({
    where: { siret },
    include: { locations: true, offers: { include: { appellation: { select: { romeCode: true } } } } },
  });
  const romes = new Map(offers.map(({ appellationCode, appellation }) => [appellationCode, appellation.romeCode]));
  const places = locations.map(({ streetAndAddress, ...place }) => ({
    ...place,
    streetNumberAndAddress: streetAndAddress,
  }));
  await tx.searchRow.createMany({
    data: searchLines({ locations: places, offers }, romes).map((line) => ({
      ...line,
      // The same line keeps its id from one write to the next: pages of results do not move.
      id: idFrom("search-row", line.locationId, line.romeCode, line.remoteWorkMode),
      siret,
      appellationCodes: [...line.appellationCodes],
      score,
      updatedAt,
    })),
  });
};
