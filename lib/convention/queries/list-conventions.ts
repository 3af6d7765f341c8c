import type { AgencyRole, ValidationSteps } from "@/lib/agency/domain/agency";
import { db, Prisma, prepared, type Tx } from "@/lib/platform/db/client";
import type { ConventionRow, WorkList } from "../domain/read-models";
import { searchQueryOf } from "../domain/search-words";
import type { ConventionStatus } from "../domain/status";
import {
  countCriteria,
  orderOf,
  type WorkListCriteria,
  type WorkListPlace,
  type WorkListSearch,
} from "../domain/work-list";
import { askedAgencies, awaits, conditionsOf, every, type Reading, sortKeys } from "./work-list-sql";

const { raw, sql } = Prisma;

/** Lines of one page. */
export const linesOfPage = 20;

/** Beyond so many, a list says "plus de": counting more would cost more than the page. */
export const mostCounted = 1_000;

/** A list and where to read it. */
export type Listed = {
  readonly criteria: WorkListCriteria;
  readonly search: WorkListSearch;
  readonly place: WorkListPlace | null;
};

/** A search that finds more than this is asked of each convention in the list's own order, of which the first ones are enough. */
const mostFound = 2_000;

/** Columns that conditions and orders read. */
const lineColumns =
  raw(`c.id, c.agency_id, c.status, c.internship_kind, c.date_start, c.date_end, c.date_submission, c.date_validation,
  c.assessed_at, c.assessment_is_final`);

/**
 * Where a list's lines come from. What a task awaits is little, and read at once; so is what a search by name finds, unless it
 * finds too much: then each convention is asked in turn, by an expression that no index answers.
 */
const sourceOf = ({ criteria, search }: Omit<Listed, "place">, reading: Reading) => {
  const agencyIds = [...askedAgencies(reading.scope, criteria)];
  const query = searchQueryOf(search, agencyIds);
  const conditions = every(conditionsOf(criteria, reading));
  if (query !== null) {
    const few = sql`not (select many from breadth)`;
    const broad = sql`(select many from breadth) and array_to_tsvector(c.search_words || '{}') @@ ${query}::tsquery`;
    return {
      agencyIds,
      found: sql`found as materialized (select ${lineColumns} from conventions c
          where array_to_tsvector(c.search_words) @@ ${query}::tsquery
          limit ${raw(String(mostFound + 1))}),
        breadth as materialized (select count(*) > ${raw(String(mostFound))} as many from found),`,
      tables: [
        { table: sql`found`, conditions: sql`${few} and ${conditions}` },
        { table: sql`conventions`, conditions: sql`${broad} and ${conditions}` },
      ],
    };
  }
  if (criteria.task === null)
    return { agencyIds, found: Prisma.empty, tables: [{ table: sql`conventions`, conditions }] };
  const others = every(conditionsOf({ ...criteria, task: null }, reading));
  const waiting = awaits(criteria.task, reading).map(
    (condition) =>
      sql`select ${lineColumns} from conventions c where c.agency_id = any(${agencyIds}::uuid[]) and ${others} and ${condition}`,
  );
  return {
    agencyIds,
    found: sql`found as materialized (${Prisma.join(waiting, " union all ")}),`,
    tables: [{ table: sql`found`, conditions: sql`true` }],
  };
};

/** Whether a place is read towards the list's beginning, and which way its values then go. */
const directionOf = ({ criteria, place }: Pick<Listed, "criteria" | "place">) => {
  const { sort, order } = orderOf(criteria);
  const isBackwards = place?.side === "before";
  const isRising = (order === "asc") !== isBackwards;
  return { key: sortKeys[sort], isBackwards, isRising, order };
};

type StoredRow = Omit<ConventionRow, "isYours" | "assessment"> & {
  readonly agencyId: string;
  readonly key: string;
  readonly assessedAt: string | null;
  readonly assessmentIsFinal: boolean;
};

/** A list without filters in its usual order: its texts are few, so that each is planned once. */
const isUsual = ({ criteria }: Listed): boolean => countCriteria(criteria) === 0 && criteria.sort === null;

/**
 * The statement of one page: for each agency the lines that come next in its own index, then the first of them all, so that a
 * page costs the same wherever it begins; then those lines whole.
 */
const pageStatement = (listed: Listed, reading: Reading, take: number, counted: boolean): Prisma.Sql => {
  const { agencyIds, found, tables } = sourceOf(listed, reading);
  const { key, isRising, order } = directionOf(listed);
  const way = isRising ? sql`asc` : sql`desc`;
  const natural = order === "asc" ? sql`asc` : sql`desc`;
  const limit = raw(String(take));
  const { place } = listed;
  const beyond = place
    ? sql`and (${key.value}, c.id) ${isRising ? sql`>` : sql`<`} (${key.read(place.key)}, ${place.id}::uuid)`
    : Prisma.empty;
  const next = tables.map(
    ({ table, conditions }) => sql`(select c.id, ${key.value} as key from ${table} c
      where c.agency_id = asked.agency_id and ${conditions} ${beyond}
      order by ${key.value} ${way}, c.id ${way} limit ${limit})`,
  );
  const counts = tables.map(
    ({ table, conditions }) => sql`(select count(*)::int from (select from ${table} c
      where c.agency_id = any(${agencyIds}::uuid[]) and ${conditions} limit ${raw(String(mostCounted + 1))}) counted)`,
  );
  const total = counted ? Prisma.join(counts, " + ") : sql`0`;
  return sql`${isUsual(listed) ? prepared : Prisma.empty}
    with ${found} page as (
      select next.id, next.key from unnest(${agencyIds}::uuid[]) asked (agency_id)
      cross join lateral (${Prisma.join(next, " union all ")}) next
      order by next.key ${way}, next.id ${way} limit ${limit})
    select ${total} as total, coalesce((
      select json_agg(line order by line.position) from (
        select row_number() over (order by page.key ${natural}, page.id ${natural}) as position, c.id, ${key.text} as key,
          c.reference, c.status, c.agency_id as "agencyId", c.appellation_label as job, c.business_name as "businessName",
          c.date_start as "dateStart", c.date_end as "dateEnd", c.date_submission as "dateSubmission",
          c.date_validation as "dateValidation", c.assessed_at as "assessedAt",
          c.assessment_is_final as "assessmentIsFinal",
          concat_ws(' ', c.agency_referent_first_name, c.agency_referent_last_name) as counsellor,
          g.name as "agencyName", g.validation_steps as "validationSteps", people.*
        from page join conventions c on c.id = page.id join agencies g on g.id = c.agency_id
        cross join lateral (
          select count(*) filter (where a.signed_at is not null)::int as signed, count(*)::int as signatories,
            coalesce(max(a.first_name || ' ' || a.last_name) filter (where a.role = 'beneficiary'), '') as beneficiary
          from convention_actors a where a.convention_id = c.id and a.role <> 'establishment-tutor') people) line), '[]') as rows`;
};

const awaitedRole = (status: ConventionStatus, steps: ValidationSteps): AgencyRole | undefined => {
  if (status === "IN_REVIEW") return steps === "counsellor-and-validator" ? "counsellor" : "validator";
  return status === "ACCEPTED_BY_COUNSELLOR" ? "validator" : undefined;
};

const toLine =
  ({ scope }: Reading) =>
  ({ agencyId, key: _, assessedAt, assessmentIsFinal, ...row }: StoredRow): ConventionRow => {
    const role = awaitedRole(row.status, row.validationSteps);
    return {
      ...row,
      assessment: assessedAt === null ? null : assessmentIsFinal ? "finalized" : "to-sign",
      isYours: role !== undefined && (scope.rolesByAgency.get(agencyId)?.includes(role) ?? false),
    };
  };

const readPage = async (listed: Listed, reading: Reading, take: number, counted: boolean) => {
  if (reading.scope.agencyIds.length === 0) return { total: 0, rows: [] };
  const [answer] = await db().$queryRaw<{ total: number; rows: StoredRow[] }[]>(
    pageStatement(listed, reading, take, counted),
  );
  return answer ?? { total: 0, rows: [] };
};

const placeOf = (row: StoredRow | undefined, side: WorkListPlace["side"]): WorkListPlace | null =>
  row ? { side, key: row.key, id: row.id } : null;

/**
 * One page of the conventions of the agencies that the scope opens, in a total order: ties are broken by id, so that no line
 * comes twice and none is missed. One statement, whatever the page.
 */
export const listConventions = async (
  scope: Reading["scope"],
  listed: Listed,
  now: Date,
  take = linesOfPage,
): Promise<WorkList> => {
  const reading = { scope, now };
  const { total, rows } = await readPage(listed, reading, take + 1, true);
  const { isBackwards } = directionOf(listed);
  const hasMore = rows.length > take;
  const shown = isBackwards ? rows.slice(hasMore ? 1 : 0) : rows.slice(0, take);
  return {
    rows: shown.map(toLine(reading)),
    total: Math.min(total, mostCounted),
    isTotalExact: total <= mostCounted,
    previous: (isBackwards ? hasMore : listed.place !== null) ? placeOf(shown[0], "before") : null,
    next: isBackwards || hasMore ? placeOf(shown.at(-1), "after") : null,
  };
};

/** How many lines of a list each agency has, those that have none apart. */
export const countByAgency = async (
  scope: Reading["scope"],
  listed: Omit<Listed, "place">,
  now: Date,
  tx: Tx,
): Promise<readonly { readonly agencyId: string; readonly rows: number }[]> => {
  const reading = { scope, now };
  const { agencyIds, found, tables } = sourceOf(listed, reading);
  const lines = tables.map(
    ({ table, conditions }) => sql`select c.agency_id from ${table} c
      where c.agency_id = any(${agencyIds}::uuid[]) and ${conditions}`,
  );
  return tx.$queryRaw<{ agencyId: string; rows: number }[]>(sql`
    with ${found} lines as (${Prisma.join(lines, " union all ")})
    select agency_id as "agencyId", count(*)::int as rows from lines group by agency_id order by agency_id`);
};

/** All the lines of a list, batch after batch: no more than one batch is ever held, and none is read before it is asked for. */
export async function* linesOf(
  scope: Reading["scope"],
  listed: Omit<Listed, "place">,
  now: Date,
  batch = 500,
): AsyncGenerator<readonly ConventionRow[]> {
  const reading = { scope, now };
  let place: WorkListPlace | null = null;
  do {
    const { rows }: { rows: StoredRow[] } = await readPage({ ...listed, place }, reading, batch, false);
    if (rows.length > 0) yield rows.map(toLine(reading));
    place = rows.length === batch ? placeOf(rows.at(-1), "after") : null;
  } while (place !== null);
}
