import { Prisma } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { answeringText } from "@/lib/reference";
import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";
import { boxesAround, cellsAround, type Position, type Span } from "../domain/grid";
import type { ContactMode, FitForDisabledWorkers } from "../domain/vocabulary";

/** A point and the kilometres around it. */
export type Near = Position & { readonly radiusKm: number };

/** What may be asked of any offer (directory.md 3.2); an absent filter lets everything pass, an empty list nothing. */
export type LineFilters = {
  /** The instant of the search: who is not available yet then is not shown. */
  readonly now: Date;
  readonly near: Near | null;
  /** Leaves out companies that are at the limit of contacts that they set. */
  readonly onlyAvailable: boolean;
  readonly departmentCodes?: readonly string[] | undefined;
  readonly fitForDisabledWorkers?: readonly FitForDisabledWorkers[] | undefined;
  readonly locationIds?: readonly string[] | undefined;
  readonly nafCodes?: readonly string[] | undefined;
  /** First two digits of the activity. */
  readonly nafDivisions?: readonly string[] | undefined;
  readonly employees?: readonly EmployeesRange[] | undefined;
  readonly contactModes?: readonly ContactMode[] | undefined;
  readonly sirets?: readonly string[] | undefined;
  /** Words of the company's name. */
  readonly name?: string | undefined;
  readonly remoteWorkModes?: readonly RemoteWorkMode[] | undefined;
  readonly searchableBy?: "students" | "jobSeekers" | undefined;
};

/**
 * Lines that are listed and counted together. `lines`: those of these jobs, those of a ROME group, or all. `home`: what is
 * done from home alone counts at its address ("there"), not at all ("never"), or alone and once for the site ("everywhere",
 * where the place does not matter).
 */
export type Group = {
  readonly lines:
    | { readonly of: "jobs"; readonly codes: readonly string[] }
    | { readonly of: "rome"; readonly romeCode: string; readonly except: string | null }
    | { readonly of: "all" };
  readonly home: "there" | "never" | "everywhere";
};

const { sql } = Prisma;

/** Distance in kilometres from the place asked to a line `r`. */
export const kilometres = ({ longitude, latitude }: Position): Prisma.Sql =>
  sql`haversine_km(${longitude}::float8, ${latitude}::float8, r.lon, r.lat)`;

/** Conditions that must all hold. */
export const together = (conditions: readonly (Prisma.Sql | false | null | undefined)[]): Prisma.Sql =>
  Prisma.join([sql`true`, ...conditions.filter((condition) => condition instanceof Prisma.Sql)], " and ");

/** Within the smallest box around the circle, which an index tells by itself; nothing where the box crosses the date line. */
const inBox = (near: Near): Prisma.Sql | null => {
  const [box, other] = boxesAround(near, near.radiusKm);
  if (!box || other) return null;
  return sql`r.lon between ${box.west}::float8 and ${box.east}::float8 and r.lat between ${box.south}::float8 and ${box.north}::float8`;
};

/** Lines `r` within the radius. */
export const within = (near: Near): Prisma.Sql =>
  together([inBox(near), sql`${kilometres(near)} <= ${near.radiusKm}::float8`]);

/** Lines `r` of the cells around a place, within the radius. */
export const inCells = (near: Near): Prisma.Sql =>
  sql`r.cell = any(${cellsAround(near, near.radiusKm)}::int[]) and ${within(near)}`;

/** The first and last tile of each span, as a table `q(f, t)`. */
export const spanTable = (spans: readonly Span[]): Prisma.Sql =>
  sql`unnest(${spans.map(({ from }) => from)}::int[], ${spans.map(({ to }) => to)}::int[]) as q(f, t)`;

/** What every line `r` must be to be shown: available yet, and at all when that is asked. */
export const shown = ({ now, onlyAvailable }: Pick<LineFilters, "now" | "onlyAvailable">): Prisma.Sql =>
  together([sql`(r.available_from is null or r.available_from <= ${now})`, onlyAvailable && sql`r.is_available`]);

/** What a group asks of what is done from home, about lines `r`. */
export const ofHome = (home: Group["home"]): Prisma.Sql | null => {
  if (home === "there") return null;
  return home === "never" ? sql`r.remote_work_mode <> 'FULL_REMOTE'` : sql`r.answers_everywhere`;
};

const searchableBy = {
  students: sql`x.searchable_by_students`,
  jobSeekers: sql`x.searchable_by_job_seekers`,
} as const;

const named = (name: string): Prisma.Sql => {
  const condition = answeringText(name);
  return condition ? sql`x.siret in (select siret from search_names where ${condition})` : sql`false`;
};

/** What is asked beside job, place and availability, about lines `x` of search_rows; null when nothing is. */
export const others = (filters: LineFilters): Prisma.Sql | null => {
  const { departmentCodes, fitForDisabledWorkers, locationIds, nafCodes, nafDivisions, employees, sirets } = filters;
  const { contactModes, name, remoteWorkModes, searchableBy: by } = filters;
  const asked = [
    departmentCodes && sql`x.department_code = any(${departmentCodes}::text[])`,
    fitForDisabledWorkers &&
      sql`x.fit_for_disabled_workers = any(${fitForDisabledWorkers}::fit_for_disabled_workers[])`,
    locationIds && sql`x.location_id = any(${locationIds}::uuid[])`,
    nafCodes && sql`x.naf_code = any(${nafCodes}::text[])`,
    nafDivisions && sql`left(x.naf_code, 2) = any(${nafDivisions}::text[])`,
    employees && sql`x.employees = any(${employees}::text[])`,
    contactModes && sql`x.contact_mode = any(${contactModes.map(toDbEnum)}::contact_mode[])`,
    sirets && sql`x.siret = any(${sirets}::char(14)[])`,
    name !== undefined && named(name),
    remoteWorkModes && sql`x.remote_work_mode = any(${remoteWorkModes}::remote_work_mode[])`,
    by && searchableBy[by],
  ].filter((condition) => condition instanceof Prisma.Sql);
  return asked.length > 0 ? Prisma.join(asked, " and ") : null;
};
