import { db, Prisma } from "@/lib/platform/db/client";
import type { PlainDate } from "../domain/plain-date";
import type { ConventionStatus } from "../domain/status";

const { sql } = Prisma;

/** Which conventions a partner asks for, of the agencies that its scope reaches. */
export type PartnerFilters = {
  readonly agencyIds: readonly string[];
  /** Every status when it is empty. */
  readonly statuses: readonly ConventionStatus[];
  /** Last day that is too early. */
  readonly startsAfter?: PlainDate | undefined;
  /** Last day that is not too late. */
  readonly startsUntil?: PlainDate | undefined;
};

/**
 * Agencies of which each is read from an index of its own, then the first of them all: a page costs the same however few
 * conventions they have among all. More agencies than that have a good share of all conventions, which are then read in their order.
 */
const fewAgencies = 30;

const conditionsOf = ({ statuses, startsAfter, startsUntil }: PartnerFilters): Prisma.Sql[] => [
  ...(statuses.length > 0 ? [sql`c.status = any(${[...statuses]}::convention_status[])`] : []),
  ...(startsAfter ? [sql`c.date_start > ${startsAfter}::date`] : []),
  ...(startsUntil ? [sql`c.date_start <= ${startsUntil}::date`] : []),
];

type Order = { readonly columns: Prisma.Sql; readonly order: Prisma.Sql };

/** The first conventions `c` in an order, of the agencies of a scope and under conditions. */
const firstOf = (
  { agencyIds }: PartnerFilters,
  { columns, order }: Order,
  conditions: readonly Prisma.Sql[],
  take: number,
): Prisma.Sql => {
  const among = (agencies: Prisma.Sql) => sql`select ${columns} from conventions c
    where ${Prisma.join([agencies, ...conditions], " and ")} order by ${order} limit ${take}`;
  return agencyIds.length > fewAgencies
    ? among(sql`c.agency_id = any(${[...agencyIds]}::uuid[])`)
    : sql`select c.* from unnest(${[...agencyIds]}::uuid[]) asked (agency_id)
        cross join lateral (${among(sql`c.agency_id = asked.agency_id`)}) c order by ${order} limit ${take}`;
};

/** What a statement gives, as one text: a driver would read hundreds of values one by one. */
const readFirst = async <T>(first: Prisma.Sql): Promise<readonly T[]> => {
  const [answer] = await db().$queryRaw<{ rows: string }[]>`
    select coalesce(json_agg(first), '[]')::text as rows from (${first}) first`;
  return JSON.parse(answer?.rows ?? "[]");
};

const byStart: Order = { columns: sql`c.id, c.date_start`, order: sql`c.date_start desc, c.id desc` };
const byChange: Order = { columns: sql`c.id, c.updated_at`, order: sql`c.updated_at, c.id` };

/** The conventions that begin last, those of one day by their ids: their ids, `take` of them at most. */
export const idsByStart = async (filters: PartnerFilters, take: number): Promise<string[]> => {
  if (filters.agencyIds.length === 0) return [];
  const places = await readFirst<{ readonly id: string }>(firstOf(filters, byStart, conditionsOf(filters), take));
  return places.map(({ id }) => id);
};

/** Where one convention stands among the changes. */
export type ChangePlace = { readonly updatedAt: Date; readonly id: string };

/** Which changes are asked for: from an instant, and beyond a place. */
export type ChangesAsked = { readonly since: Date | null; readonly after: ChangePlace | null };

/**
 * Seconds before which no change can still be on its way. A change bears the instant of its call, and is seen once its transaction
 * is over: that waits five seconds at most for a connection and lasts fifteen (lib/platform/db/client.ts); one second is for
 * clocks that differ. Of what is running, the beginning is known, so that most of the time the first delay is enough.
 */
const secondsBefore = { begun: 6, over: 21 } as const;

const settled = (now: Date): Prisma.Sql => sql`greatest(
  ${now}::timestamptz - make_interval(secs => ${secondsBefore.over}),
  least(${now}::timestamptz, (select min(xact_start) from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()))
    - make_interval(secs => ${secondsBefore.begun}))`;

/**
 * The places of the conventions that changed first, `take` of them at most: what is still being written waits, so that whoever
 * goes on from a place that was read misses nothing.
 */
export const placesByChange = async (
  filters: PartnerFilters,
  { since, after }: ChangesAsked,
  take: number,
  now: Date,
): Promise<ChangePlace[]> => {
  if (filters.agencyIds.length === 0) return [];
  const conditions = [
    ...conditionsOf(filters),
    sql`c.updated_at < ${settled(now)}`,
    ...(since ? [sql`c.updated_at >= ${since}`] : []),
    ...(after ? [sql`(c.updated_at, c.id) > (${after.updatedAt}, ${after.id}::uuid)`] : []),
  ];
  const places = await readFirst<{ readonly id: string; readonly updated_at: string }>(
    firstOf(filters, byChange, conditions, take),
  );
  return places.map(({ id, updated_at }) => ({ id, updatedAt: new Date(updated_at) }));
};
