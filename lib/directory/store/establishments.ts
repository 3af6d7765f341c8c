import type { Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import type { PublishedEstablishment } from "../schemas";
import { refreshSearch } from "./search-rows";

/** Writes the site's own row, and holds it until the end of the transaction: two publications of one site follow each other. */
const saveSite = async (tx: Tx, site: PublishedEstablishment, now: Date): Promise<void> => {
  const { siret, locations: _locations, offers: _offers, score, fitForDisabledWorkers, ...columns } = site;
  const data = { ...columns, fitForDisabledWorkers: toDbEnum(fitForDisabledWorkers), updatedAt: now };
  await tx.establishment.upsert({
    where: { siret },
    create: { siret, createdAt: now, ...data, ...(score !== null && { score }) },
    update: { ...data, ...(score !== null && { score }) },
    select: { siret: true },
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

/** Throws DomainError("invalid") that marks the jobs that are not in the nomenclature. */
const refuseUnknownJobs = async (tx: Tx, { offers }: PublishedEstablishment): Promise<void> => {
  const rows = await tx.appellation.findMany({
    where: { code: { in: offers.map(({ appellationCode }) => appellationCode) } },
    select: { code: true },
  });
  const known = new Set(rows.map(({ code }) => code));
  const message = "Ce métier n’est pas dans la liste.";
  const issues = offers.flatMap(({ appellationCode }, index) =>
    known.has(appellationCode) ? [] : [{ path: `offers.${index}.appellationCode`, message }],
  );
  if (issues.length > 0) throw new DomainError("invalid", "appellation-unknown", message, { issues });
};

/** Writes a company site with its addresses, its jobs and its lines of the search, in place of what was known of it. */
export const saveEstablishment = async (tx: Tx, site: PublishedEstablishment, now: Date): Promise<void> => {
  await refuseUnknownJobs(tx, site);
  await saveSite(tx, site, now);
  await saveLocations(tx, site);
  await saveOffers(tx, site, now);
  await refreshSearch(tx, site.siret);
};
