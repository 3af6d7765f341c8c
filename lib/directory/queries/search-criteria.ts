import { Prisma } from "@/lib/platform/db/client";
import { cellsAround, everywhereCell, type Position } from "../domain/grid";
import type { Sort } from "../domain/search-options";

/** What is looked for: a job, a place, or both. */
export type SearchCriteria = {
  readonly job: { readonly romeCode: string; readonly appellationCode: string } | null;
  readonly near: (Position & { readonly radiusKm: number }) | null;
  readonly sort: Sort;
  /** From 1; a page after the last one gives the last one. */
  readonly page: number;
  /** The instant of the search: who is not available yet then is not shown. */
  readonly now: Date;
};

const { sql } = Prisma;

/** Distance in kilometres from the place asked to a line `r` of the search table. */
export const kilometres = ({ longitude, latitude }: Position): Prisma.Sql =>
  sql`haversine_km(${longitude}::float8, ${latitude}::float8, r.lon, r.lat)`;

/** Lines `r` of the job's ROME group. */
export const ofJob = ({ job }: Pick<SearchCriteria, "job">): Prisma.Sql =>
  job ? sql`r.rome_code = ${job.romeCode}` : sql`true`;

/** Lines `r` within the radius; without a place, all those that stand somewhere. */
export const within = (near: SearchCriteria["near"]): Prisma.Sql =>
  near
    ? sql`r.cell = any(${cellsAround(near, near.radiusKm)}::int[]) and ${kilometres(near)} <= ${near.radiusKm}::float8`
    : sql`r.cell <> ${everywhereCell}`;

/** Lines `r` within the radius, wherever the work is done: what is done from home counts at its company's address. */
export const withinAnywhere = (near: NonNullable<SearchCriteria["near"]>): Prisma.Sql =>
  sql`r.cell = any(${[everywhereCell, ...cellsAround(near, near.radiusKm)]}::int[])
    and ${kilometres(near)} <= ${near.radiusKm}::float8`;

/** Lines `r` of what is done from home. */
export const fromHome: Prisma.Sql = sql`r.cell = ${everywhereCell}`;

/** Companies `e` that are open and available at an instant. */
export const shown = (now: Date): Prisma.Sql =>
  sql`e.is_open and (e.next_availability_date is null or e.next_availability_date <= ${now})`;
