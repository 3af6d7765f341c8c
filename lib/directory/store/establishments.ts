import { db, type Prisma, type Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import type { EstablishmentAggregate, LocatedAddress } from "../domain/establishment";
import { noContactPerMonth } from "../domain/quota";
import type { PublishedEstablishment } from "../schemas";
import { isBanned } from "./bans";
import { readRights, saveRights } from "./rights";
import { refreshSearch } from "./search-rows";
import { toLocation, toPresentation } from "./to-domain";

/** The refusal for a SIRET that is not in the directory. */
const siteNotFound = () =>
  new DomainError("notFound", "establishment-not-found", "Cette entreprise n’est pas, ou plus, dans l’annuaire.");

/** What a write may change beside what the company says: where it stands in the directory. */
export type Standing = Partial<
  Pick<Prisma.EstablishmentUncheckedUpdateInput, "listing" | "lastInseeCheckDate" | "status" | "statusUpdatedAt">
> & { readonly acquisitionCampaign?: string; readonly acquisitionKeyword?: string };

const welcomeColumns = (address: LocatedAddress | null) => ({
  welcomeStreetAndAddress: address?.streetNumberAndAddress ?? null,
  welcomePostcode: address?.postcode ?? null,
  welcomeCity: address?.city ?? null,
  welcomeDepartmentCode: address?.departmentCode ?? null,
  welcomeLatitude: address?.latitude ?? null,
  welcomeLongitude: address?.longitude ?? null,
});

/** Holds a site's own row until the end of the transaction: two writes of one site follow each other. Throws DomainError("notFound"). */
export const lockSite = async (tx: Tx, siret: string) => {
  await tx.$queryRaw`select siret from establishments where siret = ${siret} for update`;
  const row = await tx.establishment.findUnique({ where: { siret } });
  if (!row) throw siteNotFound();
  return row;
};

/** Writes the site's own row, and holds it until the end of the transaction. */
const saveSite = async (tx: Tx, site: PublishedEstablishment, standing: Standing, now: Date): Promise<void> => {
  const { siret, locations: _locations, offers: _offers, userRights: _people, welcomeAddress, ...said } = site;
  const { score, fitForDisabledWorkers, source, maxContactsPerMonth, ...columns } = said;
  const before = await tx.establishment.findUnique({ where: { siret }, select: { maxContactsPerMonth: true } });
  const data = {
    ...columns,
    ...welcomeColumns(welcomeAddress),
    maxContactsPerMonth,
    // A quota that has not changed says nothing of the requests of the month: those are counted elsewhere (directory.md 5.7).
    ...(before?.maxContactsPerMonth !== maxContactsPerMonth && {
      isAvailable: maxContactsPerMonth > noContactPerMonth,
    }),
    fitForDisabledWorkers: toDbEnum(fitForDisabledWorkers),
    ...(source !== null && { source: toDbEnum(source) }),
    ...(score !== null && { score }),
    updatedAt: now,
  };
  await tx.establishment.upsert({
    where: { siret },
    create: { siret, createdAt: now, ...data, ...(standing as Partial<Prisma.EstablishmentUncheckedCreateInput>) },
    update: { ...data, ...standing },
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
export const refuseUnknownJobs = async (tx: Tx, { offers }: PublishedEstablishment): Promise<void> => {
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

/**
 * Writes a company site with its addresses, its jobs, its people when they are given and its lines of the search, in place of what
 * was known of it. A location or job that is refused throws DomainError.
 */
export const saveEstablishment = async (
  tx: Tx,
  site: PublishedEstablishment,
  now: Date,
  standing: Standing = {},
): Promise<void> => {
  await refuseUnknownJobs(tx, site);
  await saveSite(tx, site, standing, now);
  await saveLocations(tx, site);
  await saveOffers(tx, site, now);
  if (site.userRights) await saveRights(tx, site.siret, site.userRights, now);
  await refreshSearch(tx, site.siret);
};

/** A company site with its people and where it stands. Throws DomainError("notFound"). */
export const loadEstablishment = async (siret: string, tx: Tx = db()): Promise<EstablishmentAggregate> => {
  const row = await tx.establishment.findUnique({
    where: { siret },
    include: {
      locations: { orderBy: [{ postcode: "asc" }, { id: "asc" }] },
      offers: {
        include: { appellation: { select: { label: true } } },
        orderBy: [{ createdAt: "asc" }, { appellationCode: "asc" }],
      },
    },
  });
  if (!row) throw siteNotFound();
  const { locations, offers } = row;
  return {
    ...toPresentation(row),
    locations: locations.map(toLocation),
    offers: offers.map(({ appellationCode, remoteWorkMode }) => ({ appellationCode, remoteWorkMode })),
    userRights: (await readRights(tx, siret)).map(
      ({ userId: _userId, lastActiveAt: _lastActiveAt, ...right }) => right,
    ),
    listing: row.listing,
    refusalReason: row.refusalReason,
    deletionRequestedAt: row.deletionRequestedAt,
    isBanned: await isBanned(tx, siret),
    isDeactivated: row.status !== null,
    isAvailable: row.isAvailable,
    updatedAt: row.updatedAt,
    jobLabels: Object.fromEntries(
      offers.map(({ appellationCode, appellation }) => [appellationCode, appellation.label]),
    ),
  };
};

/** Changes where a site stands, not what it says: its day of update stays. The search follows. */
export const setStanding = async (
  tx: Tx,
  siret: string,
  standing: Prisma.EstablishmentUncheckedUpdateInput,
): Promise<void> => {
  await tx.establishment.update({ where: { siret }, data: standing, select: { siret: true } });
  await refreshSearch(tx, siret);
};

/** Refuses to register a SIRET that is kept out (DomainError "forbidden") or in the directory already ("conflict"; case 67). */
export const refuseTaken = async (tx: Tx, siret: string): Promise<void> => {
  if (await isBanned(tx, siret))
    throw new DomainError("forbidden", "establishment-banned", "Cette entreprise ne peut pas être inscrite.");
  if ((await tx.establishment.count({ where: { siret } })) > 0)
    throw new DomainError("conflict", "establishment-exists", "Cette entreprise est déjà inscrite.");
};
