import { db, Prisma } from "@/lib/platform/db/client";
import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { Sort } from "../domain/search-options";
import type { ContactMode, FitForDisabledWorkers } from "../domain/vocabulary";
import { kilometres, type SearchCriteria, shown, withinAnywhere } from "./search-criteria";

/** What a partner system looks for; an absent filter lets everything pass. */
export type OfferFilters = Pick<SearchCriteria, "near" | "now"> & {
  readonly sort: Sort;
  /** Not asked for a distance: the nearest comes first. */
  readonly order: "asc" | "desc";
  /** From 1; a page after the last one is empty. */
  readonly page: number;
  readonly perPage: number;
  readonly appellationCodes?: readonly string[] | undefined;
  readonly departmentCodes?: readonly string[] | undefined;
  readonly fitForDisabledWorkers?: readonly FitForDisabledWorkers[] | undefined;
  readonly locationIds?: readonly string[] | undefined;
  readonly nafCodes?: readonly string[] | undefined;
  readonly sirets?: readonly string[] | undefined;
  readonly remoteWorkModes?: readonly RemoteWorkMode[] | undefined;
  readonly searchableBy?: "students" | "jobSeekers" | undefined;
  /** Leaves out companies that are at the limit of contacts that they set. */
  readonly onlyAvailable: boolean;
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

const { sql } = Prisma;

const searchableBy = {
  students: sql`e.searchable_by_students`,
  jobSeekers: sql`e.searchable_by_job_seekers`,
} as const;

const together = (conditions: readonly (Prisma.Sql | false | null | undefined)[]): Prisma.Sql =>
  Prisma.join([sql`true`, ...conditions.filter((condition) => condition instanceof Prisma.Sql)], " and ");

/** What is asked of a line and of its address. */
const ofLine = (filters: OfferFilters): Prisma.Sql => {
  const { near, appellationCodes, departmentCodes, locationIds, sirets, remoteWorkModes } = filters;
  return together([
    near && withinAnywhere(near),
    appellationCodes &&
      sql`r.rome_code = any(array(select rome_code from appellations where code = any(${appellationCodes}::text[])))
        and r.appellation_codes && ${appellationCodes}::text[]`,
    departmentCodes && sql`l.department_code = any(${departmentCodes}::text[])`,
    locationIds && sql`r.location_id = any(${locationIds}::uuid[])`,
    sirets && sql`r.siret = any(${sirets}::char(14)[])`,
    remoteWorkModes && sql`r.remote_work_mode = any(${remoteWorkModes}::remote_work_mode[])`,
  ]);
};

/** What is asked of a company: null when nothing is, beyond being shown. */
const ofCompany = ({ nafCodes, fitForDisabledWorkers, searchableBy: by }: OfferFilters): Prisma.Sql | null =>
  nafCodes || fitForDisabledWorkers || by
    ? together([
        nafCodes && sql`e.naf_code = any(${nafCodes}::text[])`,
        fitForDisabledWorkers &&
          sql`e.fit_for_disabled_workers = any(${fitForDisabledWorkers}::fit_for_disabled_workers[])`,
        by && searchableBy[by],
      ])
    : null;

const isShown = ({ now, onlyAvailable }: OfferFilters): Prisma.Sql =>
  together([shown(now), onlyAvailable && sql`e.is_available`]);

const matching = (filters: OfferFilters): Prisma.Sql =>
  together([isShown(filters), ofLine(filters), ofCompany(filters)]);

const withAddress = ({ departmentCodes }: OfferFilters): Prisma.Sql =>
  departmentCodes ? sql`join establishment_locations l on l.id = r.location_id` : Prisma.empty;

/** Lines of the search with their company, and their address when it is looked at. */
const lines = (filters: OfferFilters): Prisma.Sql =>
  sql`search_rows r join establishments e on e.siret = r.siret ${withAddress(filters)}`;

const keys = {
  distance: { asc: sql`km, r.id`, desc: sql`km, r.id` },
  date: { asc: sql`r.updated_at, r.id`, desc: sql`r.updated_at desc, r.id desc` },
  score: { asc: sql`r.score, r.id`, desc: sql`r.score desc, r.id desc` },
} as const satisfies Record<Sort, Record<OfferFilters["order"], Prisma.Sql>>;

/** One statement for one page, its lines found first and only then read whole. */
export const pageStatement = (filters: OfferFilters): Prisma.Sql => {
  const { near, page, perPage, appellationCodes } = filters;
  const key = keys[filters.sort][filters.order];
  return sql`
    with page as materialized (
      select r.id, r.siret, r.location_id, r.rome_code, r.remote_work_mode, r.appellation_codes, r.score, r.updated_at,
        ${near ? kilometres(near) : sql`null::float8`} as km
      from ${lines(filters)} where ${matching(filters)}
      order by ${key} limit ${perPage}::int offset ${(page - 1) * perPage}::bigint
    )
    select e.siret, e.name, e.customized_name as "customizedName", e.website,
      e.additional_information as "additionalInformation", e.number_employees as employees,
      e.naf_code as "nafCode", e.naf_label as "nafLabel", e.contact_mode as "contactMode",
      e.fit_for_disabled_workers as "fitForDisabledWorkers", e.is_available as "isAvailable", r.score,
      e.created_at as "createdAt", r.updated_at as "updatedAt", r.rome_code as "romeCode", rome.label as "romeLabel",
      (select json_agg(json_build_object('code', a.code, 'label', a.label) order by length(a.code), a.code)
        from appellations a where a.code = any(r.appellation_codes)
          ${appellationCodes ? sql`and a.code = any(${appellationCodes}::text[])` : Prisma.empty}) as appellations,
      r.remote_work_mode as "remoteWorkMode", l.id as "locationId", l.lat as latitude, l.lon as longitude,
      l.street_number_and_address as "streetNumberAndAddress", l.post_code as postcode, l.city,
      l.department_code as "departmentCode", r.km
    from page r
    join establishments e on e.siret = r.siret
    join establishment_locations l on l.id = r.location_id
    join romes rome on rome.code = r.rome_code
    order by ${key}`;
};

/**
 * How many lines answer. Hidden companies are few: when nothing else is asked of companies, their lines are counted apart and
 * taken away, so that a wide search does not read every company.
 */
export const countStatement = (filters: OfferFilters): Prisma.Sql =>
  ofCompany(filters)
    ? sql`select count(*)::int as total from ${lines(filters)} where ${matching(filters)}`
    : sql`select (
        (select count(*) from search_rows r ${withAddress(filters)} where ${ofLine(filters)})
        - (select count(*) from ${lines(filters)} where not (${isShown(filters)}) and ${ofLine(filters)})
      )::int as total`;

/**
 * One page of the offers that pass every filter, and how many there are (partner-api.md 1.2.1). Nothing is widened: neither to
 * the rest of the ROME group, nor beyond the radius for what is done from home, nor to companies that are not registered.
 * The order is total: ties are broken by id.
 */
export const listOffers = async (filters: OfferFilters): Promise<{ offers: ListedOffer[]; total: number }> => {
  const offers = await db().$queryRaw<ListedOffer[]>(pageStatement(filters));
  const before = (filters.page - 1) * filters.perPage;
  // A page that is not full tells the total by itself.
  if (offers.length < filters.perPage && (offers.length > 0 || before === 0))
    return { offers, total: before + offers.length };
  const [counted] = await db().$queryRaw<{ total: number }[]>(countStatement(filters));
  return { offers, total: counted?.total ?? 0 };
};
