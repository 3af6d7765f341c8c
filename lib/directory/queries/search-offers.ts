import { db, Prisma } from "@/lib/platform/db/client";
import { pageSize, type Sort } from "../domain/search-options";
import type { OfferPage } from "../domain/search-result";
import { type FoundLine, readCards } from "./read-cards";
import { fromHome, kilometres, ofJob, type SearchCriteria, shown, within } from "./search-criteria";

const { sql } = Prisma;

type Counts = { readonly total: number; readonly exact: number; readonly remote: number };
type CountedLine = Counts & { readonly [K in keyof FoundLine]: FoundLine[K] | null };

const keys: Record<Sort, Prisma.Sql> = {
  distance: sql`km`,
  date: sql`updated_at desc`,
  score: sql`score desc`,
};

/** One statement: the lines that answer, their exact counts, and one page of them in a total order. */
export const offersStatement = (criteria: SearchCriteria): Prisma.Sql => {
  const { job, near, sort, page, now } = criteria;
  const exact = job ? sql`${job.appellationCode} = any(r.appellation_codes)` : sql`true`;
  const order = sql`remote, exact desc, ${keys[sort]}, id`;
  return sql`
    with found as materialized (
      select r.id, r.updated_at, r.score, ${exact} as exact, false as remote,
        ${near ? kilometres(near) : sql`null::float8`} as km
      from search_rows r join establishments e on e.siret = r.siret
      where ${ofJob(criteria)} and ${within(near)} and ${shown(now)}
      union all
      (select distinct on (r.siret, r.rome_code)
        r.id, r.updated_at, r.score, ${exact} as exact, true as remote, null::float8 as km
      from search_rows r join establishments e on e.siret = r.siret
      where ${ofJob(criteria)} and ${fromHome} and ${shown(now)}
      order by r.siret, r.rome_code, r.id)
    ), counts as (
      select count(*)::int as total, count(*) filter (where exact)::int as exact,
        count(*) filter (where remote)::int as remote
      from found
    ), page as (
      select id, exact as is_exact, km, row_number() over (order by ${order}) as place
      from found order by ${order} limit ${pageSize}::int offset ${(page - 1) * pageSize}::int
    )
    select counts.total, counts.exact, counts.remote, page.id, page.is_exact as "isExact", page.km
    from counts left join page on true
    order by page.place`;
};

/**
 * One page of the offers that answer a search. The job asked comes first, then the other jobs of its ROME group; what is done
 * from home answers every place, after the rest. Within a group: by distance, date or score, then by id.
 */
export const searchOffers = async (criteria: SearchCriteria): Promise<OfferPage> => {
  const rows = await db().$queryRaw<CountedLine[]>(offersStatement(criteria));
  const { total, exact, remote } = rows[0] ?? { total: 0, exact: 0, remote: 0 };
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (criteria.page > pages) return searchOffers({ ...criteria, page: pages });
  const lines = rows.flatMap(({ id, isExact, km }) => (id === null || isExact === null ? [] : [{ id, isExact, km }]));
  const cards = await readCards(lines, criteria.job?.appellationCode ?? null);
  return { cards, total, exact, remote, page: criteria.page, pages };
};
