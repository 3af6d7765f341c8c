import type { Tx } from "@/lib/platform/db/client";
import { idFrom } from "@/lib/platform/ids";
import { companyKey } from "@/lib/reference";
import { searchLines } from "../domain/search-rows";
import { isBanned } from "./bans";

/** The site's own row, held until the end of the transaction: two writes about one site follow each other; null when there is none. */
const holdSite = async (tx: Tx, siret: string) => {
  const [held] = await tx.$queryRaw<{ siret: string }[]>`
    select siret from establishments where siret = ${siret}::char(14) for no key update`;
  return held
    ? tx.establishment.findUniqueOrThrow({
        where: { siret },
        include: { locations: true, offers: { include: { appellation: { select: { romeCode: true } } } } },
      })
    : null;
};

type Site = NonNullable<Awaited<ReturnType<typeof holdSite>>>;

/** Whether a site is to be found at all; a date before which it is not available is looked at by each search. */
const isListed = async (tx: Tx, { siret, isOpen, listing }: Site): Promise<boolean> =>
  isOpen && listing === "PUBLISHED" && !(await isBanned(tx, siret));

const linesOf = (site: Site) => {
  const romes = new Map(site.offers.map(({ appellationCode, appellation }) => [appellationCode, appellation.romeCode]));
  const locations = site.locations.map(({ streetAndAddress, ...place }) => ({
    ...place,
    streetNumberAndAddress: streetAndAddress,
  }));
  return searchLines({ locations, offers: site.offers }, romes).map((line) => ({
    ...line,
    // The same line keeps its id from one write to the next: pages of results do not move.
    id: idFrom("search-row", line.locationId, line.romeCode, line.remoteWorkMode),
    appellationCodes: [...line.appellationCodes],
    siret: site.siret,
    score: site.score,
    updatedAt: site.updatedAt,
    isAvailable: site.isAvailable,
    availableFrom: site.nextAvailabilityDate,
    employees: site.numberEmployeesRange,
    nafCode: site.nafCode,
    fitForDisabledWorkers: site.fitForDisabledWorkers,
    searchableByStudents: site.searchableByStudents,
    searchableByJobSeekers: site.searchableByJobSeekers,
    contactMode: site.contactMode,
  }));
};

type Line = ReturnType<typeof linesOf>[number];

const jobsOf = ({ id, appellationCodes, ...line }: Line) =>
  appellationCodes.map((appellationCode) => ({
    rowId: id,
    appellationCode,
    cell: line.cell,
    longitude: line.longitude,
    latitude: line.latitude,
    remoteWorkMode: line.remoteWorkMode,
    answersEverywhere: line.answersEverywhere,
    isAvailable: line.isAvailable,
    availableFrom: line.availableFrom,
    score: line.score,
    updatedAt: line.updatedAt,
  }));

/**
 * Makes a site's lines of the search what its own rows say, in the transaction of the write that changed them: every command
 * that touches a site, its addresses, its jobs, its listing, its availability or a ban on it calls this last. The counts by
 * tile follow by themselves.
 */
export const refreshSearch = async (tx: Tx, siret: string): Promise<void> => {
  const site = await holdSite(tx, siret);
  await tx.searchRow.deleteMany({ where: { siret } });
  await tx.searchName.deleteMany({ where: { siret } });
  if (!site || !(await isListed(tx, site))) return;
  const lines = linesOf(site);
  await tx.searchRow.createMany({ data: lines });
  await tx.searchRowJob.createMany({ data: lines.flatMap(jobsOf) });
  const names = [site.name, ...(site.customizedName === null ? [] : [site.customizedName])];
  await tx.searchName.create({ data: { siret, searchText: companyKey(names) }, select: { siret: true } });
};
