import { db, Prisma } from "@/lib/platform/db/client";
import type { AgencyReviewer } from "../access";
import type { AgencyStatus } from "../domain/agency";
import type { ReviewedPage, ReviewedRow } from "../domain/reviewed-agency";
import { namedAgencies } from "../store/named";

const perPage = 20;
type Asked = { readonly search: string; readonly status: AgencyStatus | undefined; readonly page: number };

/** How many agencies await review. */
export const countAwaitingAgencies = (_reviewer: AgencyReviewer): Promise<number> =>
  db().agency.count({ where: { status: "needsReview" } });

/** Agencies of every status for an operator: those that await review first, the oldest at the top; 20 a page, ties broken by id. */
export const listReviewedAgencies = async (
  reviewer: AgencyReviewer,
  { search, status, page }: Asked,
): Promise<ReviewedPage> => {
  const named = namedAgencies(search);
  const where = status ? Prisma.sql`${named} and status::text = ${status}` : named;
  const [counted] = await db().$queryRaw<{ total: number }[]>`
    select count(*)::int as total from agencies where ${where}`;
  const rows = await db().$queryRaw<ReviewedRow[]>`
    select id, name, kind::text as kind, status::text as status, siret, city, created_at as "createdAt"
    from agencies where ${where}
    order by (status <> 'needsReview'), case when status = 'needsReview' then created_at end, lower(name), id
    limit ${perPage} offset ${(page - 1) * perPage}`;
  const total = counted?.total ?? 0;
  return {
    rows,
    total,
    awaiting: await countAwaitingAgencies(reviewer),
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
};
