import { dayInFrance } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db/client";
import { departmentOfPostcode, searchCommunes } from "@/lib/reference";
import { activeAgencyStatuses } from "../domain/agency";
import { type AgencySearch, type FoundAgencies, type FoundAgency, findableAgencyKinds } from "../domain/finder";

const perPage = 20;
const { sql, join } = Prisma;

type Place = { readonly department: string; readonly postcodes: readonly string[] };

/** Where a town or a postcode is; undefined when nobody knows it. */
const placeOf = async (typed: string): Promise<Place | undefined> => {
  if (/^\d{5}$/u.test(typed)) return { department: departmentOfPostcode(typed), postcodes: [typed] };
  const [town] = await searchCommunes(typed, 1);
  return town && { department: town.departmentCode, postcodes: town.postcodes };
};

const among = (values: readonly string[]): Prisma.Sql => join(values.map((value) => sql`${value}`));

/** Agencies that receive conventions: they work, are no internal ones, and may still validate (product.md 3). */
const receiving = (today: string): Prisma.Sql => sql`a.status::text in (${among(activeAgencyStatuses)})
  and a.kind::text in (${among(findableAgencyKinds)})
  and (a.delegation_end_date is null or a.delegation_end_date >= ${today}::date)`;

/** Agencies that anybody may turn to, those of the town first, then by name; 20 a page, ties broken by id (platform.md 1.9, case 21). */
export const findAgencies = async (search: AgencySearch, now: Date): Promise<FoundAgencies> => {
  const { department, kind, page } = search;
  const typed = search.place.trim();
  const place = typed === "" ? undefined : await placeOf(typed);
  const isPlaceUnknown = typed !== "" && place === undefined;
  if (isPlaceUnknown) return { rows: [], total: 0, page: 1, pages: 1, isPlaceUnknown };
  const covered = [department, place?.department].flatMap((code) => code ?? []);
  const where = join(
    [
      receiving(dayInFrance(now)),
      ...covered.map((code) => sql`${code} = any(a.covered_departments)`),
      ...(kind ? [sql`a.kind::text = ${kind}`] : []),
    ],
    " and ",
  );
  const isNear =
    place && place.postcodes.length > 0 ? sql`a.postcode in (${among(place.postcodes)})` : sql`null::boolean`;
  const [counted] = await db().$queryRaw<{ total: number }[]>`
    select count(*)::int as total from agencies a where ${where}`;
  const rows = await db().$queryRaw<FoundAgency[]>`
    select a.id, a.name, a.kind::text as kind, a.street_number_and_address as street, a.postcode, a.city,
      p.name as "refersTo"
    from agencies a left join agencies p on p.id = a.refers_to_agency_id
    where ${where}
    order by (${isNear}) desc nulls last, lower(a.name), a.id
    limit ${perPage} offset ${(page - 1) * perPage}`;
  const total = counted?.total ?? 0;
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / perPage)), isPlaceUnknown };
};
