import type { AgencyScope } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { db, Prisma, prepared } from "@/lib/platform/db/client";
import { addMonths } from "../domain/plain-date";
import type { WaitingWork } from "../domain/read-models";
import { type WorkListTask, workListTasks } from "../domain/work-list";
import { awaits, inLists, type Reading } from "./work-list-sql";

const { sql } = Prisma;

/** Months before the end of a delegation agreement at which its agency is told (product.md 3). */
const noticedMonths = 3;

const counted = (task: WorkListTask, agencyIds: readonly string[], reading: Reading): Prisma.Sql =>
  Prisma.join(
    awaits(task, reading).map(
      (condition) => sql`(select count(*)::int from conventions c
        where c.agency_id = any(${[...agencyIds]}::uuid[]) and ${inLists(reading)} and ${condition})`,
    ),
    " + ",
  );

/** How much each task awaits its reader, zero included, and whose delegation ends soon: one statement. */
export const countTasks = async (scope: AgencyScope, now: Date): Promise<WaitingWork> => {
  const reading = { scope, now };
  const counts = Prisma.join(workListTasks.map((task) => counted(task, scope.agencyIds, reading)));
  const [row] = await db().$queryRaw<{ counts: number[]; delegations: WaitingWork["delegations"] }[]>(sql`${prepared}
    select array[${counts}] as counts, coalesce((
      select json_agg(json_build_object('agencyName', g.name, 'endsOn', g.delegation_end_date)
        order by g.delegation_end_date, g.name)
      from agencies g where g.id = any(${[...scope.agencyIds]}::uuid[])
        and g.delegation_end_date <= ${addMonths(dayInFrance(now), noticedMonths)}::date), '[]') as delegations`);
  const byTask = workListTasks.map((task, index) => [task, row?.counts[index] ?? 0] as const);
  return {
    counts: Object.fromEntries(byTask) as WaitingWork["counts"],
    delegations: row?.delegations ?? [],
  };
};
