import { Prisma, type Tx } from "@/lib/platform/db/client";

const { join, raw, sql } = Prisma;

type ColumnType = "text" | "text[]" | "int" | "float8" | "boolean";

/** A table of reference data as an import fills it; its key is `code`, and it has a `vanished_at`. */
export type ReferenceTable = {
  readonly name: "romes" | "appellations" | "communes" | "naf_activities";
  readonly columns: Readonly<Record<string, ColumnType>> & { readonly code: "text" };
  /** A column whose codes must be known in another table. */
  readonly refersTo?: { readonly column: string; readonly table: ReferenceTable["name"] };
};

/** One line by column names. */
export type ReferenceRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const declared = ({ columns }: ReferenceTable): Prisma.Sql =>
  raw(
    Object.entries(columns)
      .map(([name, type]) => `${name} ${type}`)
      .join(", "),
  );
const listed = (names: readonly string[], prefix = ""): Prisma.Sql =>
  raw(names.map((name) => `${prefix}${name}`).join(", "));

/** Makes the place where the lines of one import wait, for the time of the transaction. */
export const openStaging = async (tx: Tx, table: ReferenceTable): Promise<void> => {
  await tx.$executeRaw`drop table if exists pg_temp.staged`;
  await tx.$executeRaw`create temporary table staged (${declared(table)}, primary key (code)) on commit drop`;
};

/** Adds lines to those that wait. Throws when a code comes twice. */
export const stage = async (tx: Tx, table: ReferenceTable, rows: readonly ReferenceRow[]): Promise<void> => {
  await tx.$executeRaw`
    insert into staged select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${declared(table)})`;
};

/** The first codes that waiting lines refer to and that nobody knows. */
export const unknownReferences = async (tx: Tx, { refersTo }: ReferenceTable): Promise<readonly string[]> => {
  if (!refersTo) return [];
  const column = raw(refersTo.column);
  const found = await tx.$queryRaw<{ code: string }[]>`
    select distinct ${column} as code from staged
    where not exists (select from ${raw(refersTo.table)} t where t.code = ${column}) order by 1 limit 5`;
  return found.map(({ code }) => code);
};

/** How many current codes the table has, and how many of them no waiting line names. */
export const countGone = async (tx: Tx, { name }: ReferenceTable): Promise<{ known: number; gone: number }> => {
  const [counts] = await tx.$queryRaw<{ known: number; gone: number }[]>`
    select count(*)::int as known, (count(*) filter (where s.code is null))::int as gone
    from ${raw(name)} t left join staged s on s.code = t.code where t.vanished_at is null`;
  return counts ?? { known: 0, gone: 0 };
};

/** Writes what waits: new codes are added, known ones take what has changed and come back if they had gone. Gives both counts. */
export const mergeStaged = async (tx: Tx, table: ReferenceTable): Promise<{ added: number; changed: number }> => {
  const name = raw(table.name);
  const all = Object.keys(table.columns);
  const data = all.filter((column) => column !== "code");
  const changed = await tx.$executeRaw`
    update ${name} t set ${join(data.map((column) => sql`${raw(column)} = s.${raw(column)}`))}, vanished_at = null
    from staged s
    where s.code = t.code
      and (t.vanished_at is not null or (${listed(data, "t.")}) is distinct from (${listed(data, "s.")}))`;
  const added = await tx.$executeRaw`
    insert into ${name} (${listed(all)}) select ${listed(all, "s.")} from staged s
    where not exists (select from ${name} t where t.code = s.code)`;
  return { added, changed };
};

/** Marks the current codes that no waiting line names; nothing is deleted, because older data refers to them. */
export const markGone = async (tx: Tx, { name }: ReferenceTable, now: Date): Promise<void> => {
  await tx.$executeRaw`
    update ${raw(name)} t set vanished_at = ${now}
    where vanished_at is null and not exists (select from staged s where s.code = t.code)`;
};
