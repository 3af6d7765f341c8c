import type { AgencyScope } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type AgencyStatistics, firstMonth, type MonthFigures, monthsTold } from "../domain/statistics";

/** Refusals that are shown at most. */
const mostRefusals = 10;

/**
 * What became of the conventions that the agencies of a scope received in the last twelve months, by month of sending in France. Two
 * statements, whatever their number.
 */
export const agencyStatistics = async (scope: AgencyScope, now: Date): Promise<AgencyStatistics> => {
  const since = firstMonth(dayInFrance(now));
  const agencyIds = [...scope.agencyIds];
  const [months, refusals] = await Promise.all([
    db().$queryRaw<MonthFigures[]>`
      with months as (
        select (${since}::date + make_interval(months => n))::date as month from generate_series(0, ${monthsTold - 1}::int) n
      ), sent as (
        select date_trunc('month', c.date_submission at time zone 'Europe/Paris')::date as month, c.status,
          c.date_validation,
          case when c.date_validation is not null then extract(epoch from c.date_validation - (
            select max(a.signed_at) from convention_actors a where a.convention_id = c.id)) / 86400 end as days
        from conventions c
        where c.agency_id = any(${agencyIds}::uuid[])
          and c.date_submission >= (${since}::date)::timestamp at time zone 'Europe/Paris'
      )
      select to_char(m.month, 'YYYY-MM-DD') as month, count(s.month)::int as sent,
        count(*) filter (where s.status in ('ACCEPTED_BY_VALIDATOR', 'CANCELLED'))::int as validated,
        count(*) filter (where s.status = 'REJECTED')::int as rejected,
        count(*) filter (where s.status = 'DEPRECATED')::int as deprecated,
        percentile_cont(0.5) within group (order by s.days)::float as delay
      from months m left join sent s on s.month = m.month group by m.month order by m.month`,
    db().convention.findMany({
      where: { agencyId: { in: agencyIds }, status: "REJECTED", statusJustification: { not: null } },
      select: { id: true, reference: true, statusJustification: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: mostRefusals,
    }),
  ]);
  return {
    months,
    refusals: refusals.map(({ id, reference, statusJustification }) => ({
      conventionId: id,
      reference,
      reason: statusJustification ?? "",
    })),
  };
};
