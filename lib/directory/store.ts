import type { Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { idFrom } from "@/lib/platform/ids";
import { searchLines } from "./domain/search-rows";
import type { PublishedEstablishment } from "./schemas";

/** Writes the site's own row, and holds it until the end of the transaction: two publications of one site follow each other. */
const saveSite = async (tx: Tx, site: PublishedEstablishment, now: Date): Promise<{ score: number }> => {
  const { siret, locations: _locations, offers: _offers, score, fitForDisabledWorkers, ...columns } = site;
  const data = { ...columns, fitForDisabledWorkers: toDbEnum(fitForDisabledWorkers), updatedAt: now };
  return tx.establishment.upsert({
    where: { siret },
    create: { siret, createdAt: now, ...data, ...(score !== null && { score }) },
    update: { ...data, ...(score !== null && { score }) },
    select: { score: true },
  });
};

const saveLocations = async (tx: Tx, { siret, locations }: PublishedEstablishment): Promise<void> => {
  const ids = locations.map(({ id }) => id);
  const foreign = await tx.establishmentLocation.count({ where: { id: { in: ids }, siret: { not: siret } } });
  if (foreign > 0)
    throw new DomainError("conflict", "location-taken", "Une de ces adresses appartient à une autre entreprise.");
  // Lines of the search go with the locations they stand on; they are written again below.
  await tx.establishmentLocation.deleteMany({ where: { siret } });
  await tx.establishmentLocation.createMany({
    data: locations.map(({ streetNumberAndAddress, ...location }) => ({
      ...location,
      siret,
      streetAndAddress: streetNumberAndAddress,
    })),
  });
};

/** An offer that has not changed keeps its date. */
const saveOffers = async (tx: Tx, { siret, offers }: PublishedEstablishment, now: Date): Promise<void> => {
  await tx.offer.deleteMany({
    where: {
      siret,
      NOT: { OR: offers.map(({ appellationCode, remoteWorkMode }) => ({ appellationCode, remoteWorkMode })) },
    },
  });
  await tx.offer.createMany({
    data: offers.map((offer) => ({ siret, ...offer, createdAt: now })),
    skipDuplicates: true,
  });
};

/** ROME group of each job; throws DomainError("invalid") that marks the unknown ones. */
const romesOf = async (tx: Tx, { offers }: PublishedEstablishment): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.appellation.findMany({
    where: { code: { in: offers.map(({ appellationCode }) => appellationCode) } },
    select: { code: true, romeCode: true },
  });
  const romes = new Map(rows.map(({ code, romeCode }) => [code, romeCode]));
  const message = "Ce métier n’est pas dans la liste.";
  const issues = offers.flatMap(({ appellationCode }, index) =>
    romes.has(appellationCode) ? [] : [{ path: `offers.${index}.appellationCode`, message }],
  );
  if (issues.length > 0) throw new DomainError("invalid", "appellation-unknown", message, { issues });
  return romes;
};

/** Writes a company site with its addresses, its jobs and its lines of the search, in place of what was known of it. */
export const saveEstablishment = async (tx: Tx, site: PublishedEstablishment, now: Date): Promise<void> => {
  const romes = await romesOf(tx, site);
  const { score } = await saveSite(tx, site, now);
  await saveLocations(tx, site);
  await saveOffers(tx, site, now);
  await tx.searchRow.createMany({
    data: searchLines(site, romes).map((line) => ({
      ...line,
      // The same line keeps its id from one publication to the next: pages of results do not move.
      id: idFrom("search-row", line.locationId, line.romeCode, line.remoteWorkMode),
      siret: site.siret,
      appellationCodes: [...line.appellationCodes],
      score,
      updatedAt: now,
    })),
  });
};
