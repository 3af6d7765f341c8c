import { db, Prisma, prepared } from "@/lib/platform/db/client";
import { fromDbEnum, type Underscored } from "@/lib/platform/db/enums";
import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { Sort } from "../domain/search-options";
import type { ContactMode, FitForDisabledWorkers } from "../domain/vocabulary";
import type { Group, LineFilters } from "./search-criteria";
import {
  countedPartStatement,
  countLines,
  type LineId,
  linesInAll,
  type Part,
  partLines,
  preparedFor,
} from "./search-lines";

/** What a partner system looks for; an absent filter lets everything pass. */
export type OfferFilters = LineFilters & {
  readonly sort: Sort;
  /** Not asked for a distance: the nearest comes first. */
  readonly order: "asc" | "desc";
  /** From 1; a page after the last one is empty. */
  readonly page: number;
  readonly perPage: number;
  readonly appellationCodes?: readonly string[] | undefined;
};

/** An offer with everything that a partner reads: company site × location × ROME × remote mode. */
export type ListedOffer = {
  readonly siret: string;
  readonly name: string;
  readonly customizedName: string | null;
  readonly website: string | null;
  readonly additionalInformation: string | null;
  readonly employees: EmployeesRange;
  readonly nafCode: string;
  readonly nafLabel: string;
  readonly contactMode: ContactMode;
  readonly fitForDisabledWorkers: FitForDisabledWorkers;
  readonly isAvailable: boolean;
  readonly score: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly romeCode: string;
  readonly romeLabel: string;
  /** Those that were asked, in code order; all of them when none was. */
  readonly appellations: readonly { readonly code: string; readonly label: string }[];
  readonly remoteWorkMode: RemoteWorkMode;
  readonly locationId: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly streetNumberAndAddress: string;
  readonly postcode: string;
  readonly city: string;
  readonly departmentCode: string;
  /** Kilometres; null without a place. */
  readonly km: number | null;
};

/** One page of offers, and how many there are on all pages. */
type ListedPage = { readonly offers: readonly ListedOffer[]; readonly total: number };

const { sql } = Prisma;

type StoredOffer = Omit<ListedOffer, "fitForDisabledWorkers" | "createdAt" | "updatedAt"> & {
  readonly fitForDisabledWorkers: Underscored<FitForDisabledWorkers>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** Everything about the lines of `page`, a table expression with `id`, `km` and `place`, in the order of their places. */
const wholeLines = (page: Prisma.Sql, asked: readonly string[] | undefined, more: Prisma.Sql = Prisma.empty) => sql`
  select e.siret, e.name, e.customized_name as "customizedName", e.website,
    e.additional_information as "additionalInformation", e.number_employees as employees,
    e.naf_code as "nafCode", e.naf_label as "nafLabel", e.contact_mode as "contactMode",
    e.fit_for_disabled_workers as "fitForDisabledWorkers", e.is_available as "isAvailable", r.score,
    e.created_at as "createdAt", r.updated_at as "updatedAt", r.rome_code as "romeCode", rome.label as "romeLabel",
    (select json_agg(json_build_object('code', a.code, 'label', a.label) order by length(a.code), a.code)
      from appellations a where a.code = any(r.appellation_codes)
        ${asked ? sql`and a.code = any(${asked}::text[])` : Prisma.empty}) as appellations,
    r.remote_work_mode as "remoteWorkMode", l.id as "locationId", l.lat as latitude, l.lon as longitude,
    l.street_number_and_address as "streetNumberAndAddress", l.post_code as postcode, l.city,
    l.department_code as "departmentCode", page.km ${more}
  from ${page}
  join search_rows r on r.id = page.id
  join establishments e on e.siret = r.siret
  join establishment_locations l on l.id = r.location_id
  join romes rome on rome.code = r.rome_code
  order by page.place`;

const toListed = (row: StoredOffer): ListedOffer => ({
  ...row,
  fitForDisabledWorkers: fromDbEnum(row.fitForDisabledWorkers),
});

/** Lines read whole, in the order given. */
export const readLines = async (
  lines: readonly LineId[],
  asked: readonly string[] | undefined,
): Promise<ListedOffer[]> => {
  if (lines.length === 0) return [];
  const page = sql`unnest(${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ km }) => km)}::float8[])
    with ordinality as page(id, km, place)`;
  const rows = await db().$queryRaw<StoredOffer[]>(sql`${prepared} ${wholeLines(page, asked)}`);
  return rows.map(toListed);
};

/** What one statement tells of a page of the offers of some jobs: its lines whole and the exact count. */
export const jobPageStatement = (part: Omit<Part, "count" | "all">, codes: readonly string[]): Prisma.Sql =>
  preparedFor(part, wholeLines(sql`(${countedPartStatement(part)}) page`, codes, sql`, page.total`));

/** The offers of some jobs that stand on a page with the exact count of all, read together; past the end, the count is made apart. */
const listOfJobs = async (part: Omit<Part, "count" | "all">, codes: readonly string[]): Promise<ListedPage> => {
  const rows = await db().$queryRaw<(StoredOffer & { readonly total: number })[]>(jobPageStatement(part, codes));
  const [first] = rows;
  if (!first && part.offset > 0) return { offers: [], total: (await countLines([part]))[0] ?? 0 };
  return { offers: rows.map(({ total: _, ...row }) => toListed(row)), total: first?.total ?? 0 };
};

/** What a partner's search lists: nothing is widened, and what is done from home counts at its company's address. */
export const groupOf = ({ appellationCodes }: OfferFilters): Group => ({
  lines: appellationCodes ? { of: "jobs", codes: appellationCodes } : { of: "all" },
  home: "there",
});

/** The page of a partner's search as a part, all of it. */
export const partOf = (filters: OfferFilters): Omit<Part, "count" | "all"> => ({
  filters,
  group: groupOf(filters),
  sort: filters.sort,
  order: filters.order,
  offset: (filters.page - 1) * filters.perPage,
  limit: filters.perPage,
});

/**
 * One page of the offers that pass every filter, and how many there are (partner-api.md 1.2.1). Nothing is widened: neither to
 * the rest of the ROME group, nor beyond the radius for what is done from home, nor to companies that are not registered.
 * The order is total: ties are broken by id.
 */
export const listOffers = async (filters: OfferFilters): Promise<ListedPage> => {
  const part = partOf(filters);
  if (filters.appellationCodes) return listOfJobs(part, filters.appellationCodes);
  const [total = 0] = await countLines([part]);
  const lines = total > part.offset ? await partLines({ ...part, count: total, all: await linesInAll() }) : [];
  return { offers: await readLines(lines, undefined), total };
};

/**
 * One offer of a site whole, at the address asked when the site has it, else at its first; null when it offers no such job, is
 * closed, banned or not available yet at `now`. Being at its limit hides nothing (partner-api.md 1.2.2).
 */
export const readOfferLine = async (
  {
    siret,
    appellationCode,
    locationId,
  }: { readonly siret: string; readonly appellationCode: string; readonly locationId: string | null },
  now: Date,
): Promise<ListedOffer | null> => {
  const [line] = await db().$queryRaw<LineId[]>`
    select r.id, null::float8 as km from search_rows r join search_row_jobs j on j.row_id = r.id
    where r.siret = ${siret}::char(14) and j.appellation_code = ${appellationCode}
      and (r.available_from is null or r.available_from <= ${now})
    order by r.location_id is distinct from ${locationId}::uuid, r.location_id limit 1`;
  const [offer] = line ? await readLines([line], undefined) : [];
  return offer ?? null;
};
