import { db, Prisma } from "@/lib/platform/db/client";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { silenceRules } from "../domain/score";

const { sql } = Prisma;
const day = 86_400_000;

/** What is known of a company, and what its last year gives. */
export type CompanyYear = {
  siret: string;
  score: number;
  received: number;
  answered: number;
  conventions: number;
  requests: number;
  replied: number;
};

/** A year of each company, with what is known of it already. */
export const companyYears = (now: Date) =>
  db().$queryRaw<CompanyYear[]>(sql`
    select e.siret, e.score, e.requests_received as received, e.requests_answered as answered,
      coalesce(c.conventions, 0)::int as conventions, coalesce(d.requests, 0)::int as requests,
      coalesce(d.replied, 0)::int as replied
    from establishments e
    left join (
      select siret, count(*) as conventions from conventions
      where status = 'ACCEPTED_BY_VALIDATOR' and date_submission >= ${new Date(now.getTime() - 365 * day)} group by siret
    ) c on c.siret = e.siret
    left join (
      select x.siret, count(*) as requests, count(*) filter (where x.is_answered) as replied
      from (
        select d.siret, bool_or(x.sender = 'establishment') as is_answered
        from discussions d join exchanges x on x.discussion_id = d.id
        where d.created_at >= ${new Date(now.getTime() - 365 * day)} group by d.id, d.siret
      ) x group by x.siret
    ) d on d.siret = e.siret`);

/** Companies that answered none of many requests and welcomed nobody in five months (directory.md 3.6). */
export const silentSites = (now: Date) => {
  const since = monthsBefore(now, silenceRules.months);
  return db().$queryRaw<{ id: string }[]>(sql`
    select d.siret as id
    from discussions d join establishments e on e.siret = d.siret and e.status is null
    where d.created_at >= ${since} and exists (select from exchanges x where x.discussion_id = d.id)
      and not exists (
        select from conventions c where c.siret = d.siret and c.status = 'ACCEPTED_BY_VALIDATOR' and c.date_start >= ${since}::date)
    group by d.siret
    having count(*) >= ${silenceRules.requests} and count(*) filter (where exists (
      select from exchanges x where x.discussion_id = d.id and x.sender = 'establishment')) = 0`);
};

/** Companies that are at the limit that they set, and that take requests at all. */
export const sitesAtLimit = async (): Promise<{ id: string }[]> => {
  const rows = await db().establishment.findMany({
    where: { isAvailable: false, maxContactsPerMonth: { gt: 0 } },
    select: { siret: true },
  });
  return rows.map(({ siret }) => ({ id: siret }));
};
