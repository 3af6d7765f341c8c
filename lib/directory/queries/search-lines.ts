import { db, Prisma, prepared } from "@/lib/platform/db/client";
import { tilesAround } from "../domain/grid";
import type { Sort } from "../domain/search-options";
import {
  type Group,
  inCells,
  kilometres,
  type LineFilters,
  type Near,
  ofHome,
  others,
  shown,
  spanTable,
  together,
  within,
} from "./search-criteria";

const { sql } = Prisma;

type Placed = { readonly filters: LineFilters; readonly group: Group; readonly near: Near | null };

/** What answers everywhere has no place. */
const placed = (filters: LineFilters, group: Group): Placed => ({
  filters,
  group,
  near: group.home === "everywhere" ? null : filters.near,
});

const distance = (near: Near | null): Prisma.Sql => (near ? kilometres(near) : sql`null::float8`);

const ofJobs = ({ filters, group, near }: Placed, codes: readonly string[]): Prisma.Sql => {
  const asked = others(filters);
  const joined = asked ? sql`join search_rows x on x.id = r.row_id` : Prisma.empty;
  const [only, ...more] = codes;
  const columns = sql`r.row_id as id, r.score, r.updated_at, ${distance(near)} as km`;
  return sql`
    select ${more.length > 0 ? sql`distinct` : Prisma.empty} ${columns} from search_row_jobs r ${joined}
    where ${more.length > 0 ? sql`r.appellation_code = any(${codes}::text[])` : sql`r.appellation_code = ${only ?? ""}`}
      and ${together([near && inCells(near), shown(filters), ofHome(group.home), asked])}`;
};

/** Lines of search_rows, which are their own `x`. */
const rows = ({ filters, group, near }: Placed, where: Prisma.Sql): Prisma.Sql => {
  const asked = others(filters);
  return sql`
    select r.id, r.score, r.updated_at, ${distance(near)} as km
    from search_rows r ${asked ? sql`cross join lateral (select r.*) x` : Prisma.empty}
    where ${together([where, shown(filters), ofHome(group.home), asked])}`;
};

const except = (code: string | null): Prisma.Sql | null =>
  code === null ? null : sql`not (${code} = any(r.appellation_codes))`;

/** Every line of tiles around a place: an index-only walk of each row of tiles. */
const aroundPlace = ({ filters, group }: Placed, near: Near): Prisma.Sql => {
  const { inside, border } = tilesAround(near, near.radiusKm);
  const asked = others(filters);
  return sql`
    select s.id, s.score, s.updated_at, s.km from ${spanTable([...inside, ...border])} cross join lateral (
      select r.id, r.score, r.updated_at, ${kilometres(near)} as km from search_rows r
        ${asked ? sql`cross join lateral (select r.*) x` : Prisma.empty}
      where r.tile between q.f and q.t and ${together([within(near), shown(filters), ofHome(group.home), asked])}
      offset 0) s`;
};

/** The lines of a group: `id`, `score`, `updated_at` and `km`. */
const linesOf = (asked: Placed): Prisma.Sql => {
  const { lines } = asked.group;
  if (lines.of === "jobs") return ofJobs(asked, lines.codes);
  if (lines.of === "rome")
    return rows(
      asked,
      together([sql`r.rome_code = ${lines.romeCode}`, asked.near && inCells(asked.near), except(lines.except)]),
    );
  return asked.near ? aroundPlace(asked, asked.near) : rows(asked, sql`true`);
};

const allTiles = -2;
const everywhereTile = -1;

/** The sums kept by tile for a place or for everything, less those that are not available yet, and the lines of the border one by one. */
const countByTile = ({ filters, group, near }: Placed): Prisma.Sql => {
  const conditions = together([
    filters.onlyAvailable && sql`c.is_available`,
    group.home === "never" && sql`not c.at_home`,
    group.home === "everywhere" && sql`c.at_home`,
  ]);
  const later = together([
    sql`r.available_from > ${filters.now}`,
    filters.onlyAvailable && sql`r.is_available`,
    ofHome(group.home),
  ]);
  if (!near)
    return sql`
      (select coalesce(sum(c.lines), 0) from search_tile_counts c
        where c.tile = ${group.home === "everywhere" ? everywhereTile : allTiles}::int and ${conditions})
      - (select count(*) from search_rows r where ${later})`;
  const { inside, border } = tilesAround(near, near.radiusKm);
  return sql`
    (select coalesce(sum(s.lines), 0) from ${spanTable(inside)} cross join lateral (
      select sum(c.lines) as lines from search_tile_counts c where c.tile between q.f and q.t and ${conditions}) s)
    - (select coalesce(sum(s.lines), 0) from ${spanTable(inside)} cross join lateral (
      select count(*) as lines from search_rows r where r.tile between q.f and q.t and ${later}) s)
    + (select coalesce(sum(s.lines), 0) from ${spanTable(border)} cross join lateral (
      select count(*) as lines from search_rows r
      where r.tile between q.f and q.t and ${together([within(near), shown(filters), ofHome(group.home)])}) s)`;
};

const countOf = (filters: LineFilters, group: Group): Prisma.Sql => {
  const asked = placed(filters, group);
  const { lines } = group;
  if (lines.of === "all" && others(filters) === null) return countByTile(asked);
  // All of the ROME less the job itself: both are counted within an index.
  if (lines.of === "rome" && lines.except !== null)
    return sql`${countOf(filters, { ...group, lines: { ...lines, except: null } })}
      - ${countOf(filters, { ...group, lines: { of: "jobs", codes: [lines.except] } })}`;
  return sql`(select count(*) from (${linesOf(asked)}) counted)`;
};

/** One count, exact, of a group. */
export type Counted = { readonly filters: LineFilters; readonly group: Group };

/** How many lines each group has, in one statement. */
export const countStatement = (counted: readonly Counted[]): Prisma.Sql =>
  sql`select array[${Prisma.join(counted.map(({ filters, group }) => sql`(${countOf(filters, group)})::int`))}] as counts`;

/** How many lines each group has, exactly. */
export const countLines = async (counted: readonly Counted[]): Promise<number[]> => {
  if (counted.length === 0) return [];
  const [row] = await db().$queryRaw<{ counts: number[] }[]>(countStatement(counted));
  return row?.counts ?? [];
};

/** Orders of the lines; each is total, by id at last. Distance is from the nearest, whatever is asked. */
const keys = {
  distance: { asc: sql`km, id`, desc: sql`km, id` },
  date: { asc: sql`updated_at, id`, desc: sql`updated_at desc, id desc` },
  score: { asc: sql`score, id`, desc: sql`score desc, id desc` },
} as const satisfies Record<Sort, Record<"asc" | "desc", Prisma.Sql>>;

/** The part of a group that stands on a page; `count` is how many lines the group has. */
export type Part = Counted & {
  readonly sort: Sort;
  readonly order: "asc" | "desc";
  readonly offset: number;
  readonly limit: number;
  readonly count: number;
  /** How many lines there are in all, about: it tells which way is the shortest. */
  readonly all: number;
};

/**
 * The lines around a place when they are many among all: the order asked is walked from its beginning, and each line is asked
 * whether it stands there.
 */
const walked = ({ filters, group, sort, order }: Part, near: Near): Prisma.Sql => {
  const asked = others(filters);
  return sql`
    select r.id, ${kilometres(near)} as km from search_rows r
      ${asked ? sql`cross join lateral (select r.*) x` : Prisma.empty}
    where ${together([sql`${kilometres(near)} <= ${near.radiusKm}::float8`, shown(filters), ofHome(group.home), asked])}
    order by ${sort === "date" ? sql`r.updated_at` : sql`r.score`} ${order === "asc" ? sql`asc` : sql`desc`},
      r.id ${order === "asc" ? sql`asc` : sql`desc`}`;
};

/** How many lines are worth reading to find some: a walk reads whole lines, which costs about twice an index's. */
const isWalkShorter = ({ offset, limit, count, all }: Part): boolean =>
  count > 0 && (2 * (offset + limit) * all) / count < count;

/** The radius within which the nearest lines of a page surely or probably are. */
const closeRadius = ({ offset, limit, count }: Part, near: Near): number =>
  count > 8 * (offset + limit) ? near.radiusKm * Math.sqrt((3 * (offset + limit)) / count) : near.radiusKm;

/** The statement that gives one part, `id` and `km`, within `radiusKm` of its place. */
export const partStatement = (part: Part, radiusKm: number | null): Prisma.Sql => {
  const { filters, group, sort, order, offset, limit } = part;
  const asked = placed(filters, group);
  const near = asked.near && radiusKm !== null ? { ...asked.near, radiusKm } : asked.near;
  const slice = sql`limit ${limit}::int offset ${offset}::bigint`;
  if (near && group.lines.of === "all" && sort !== "distance" && isWalkShorter(part))
    return sql`${walked(part, near)} ${slice}`;
  return sql`
    select id, km from (${linesOf({ ...asked, near })}) found
    order by ${keys[sort][order]} ${slice}`;
};

/** A line on a page, with its kilometres when there is a place. */
export type LineId = { readonly id: string; readonly km: number | null };

/**
 * One part that is read with its count, for groups that an index holds whole: those of a job. `id`, `km`, `place` from 1 in the
 * part's order, and `total`.
 */
export const countedPartStatement = (part: Omit<Part, "count" | "all">): Prisma.Sql => {
  const order = keys[part.sort][part.order];
  return sql`
    select id, km, row_number() over (order by ${order}) as place, (count(*) over ())::int as total
    from (${linesOf(placed(part.filters, part.group))}) found
    order by ${order} limit ${part.limit}::int offset ${part.offset}::bigint`;
};

/** Marks a statement about one part to be prepared when its text is one of a few: an index is then the only way to its lines. */
export const preparedFor = ({ filters }: Counted, statement: Prisma.Sql): Prisma.Sql =>
  others(filters) ? statement : sql`${prepared} ${statement}`;

const kept: { all: number; at: number } = { all: 0, at: Number.NEGATIVE_INFINITY };
const keptForMs = 60_000;

/** How many lines there are in all, as it was less than a minute ago: it only tells which way is the shortest. */
export const linesInAll = async (): Promise<number> => {
  if (performance.now() - kept.at < keptForMs) return kept.all;
  const [row] = await db().$queryRaw<{ all: number }[]>`
    select coalesce(sum(lines), 0)::int as all from search_tile_counts where tile = ${allTiles}::int`;
  Object.assign(kept, { all: row?.all ?? 0, at: performance.now() });
  return kept.all;
};

/** The lines of one part of a page, in order. By distance, a circle just large enough is tried first. */
export const partLines = async (part: Part): Promise<LineId[]> => {
  const { near } = placed(part.filters, part.group);
  const read = (radiusKm: number | null) => db().$queryRaw<LineId[]>(partStatement(part, radiusKm));
  if (!near || part.sort !== "distance") return read(null);
  for (let radiusKm = closeRadius(part, near); radiusKm < near.radiusKm; radiusKm *= 2) {
    const lines = await read(radiusKm);
    if (lines.length === part.limit) return lines;
  }
  return read(null);
};
