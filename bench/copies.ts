import { closeDb, db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";

/** How many conventions a fill makes. */
const conventions = Number(process.env.BENCH_CONVENTIONS ?? 10_000);

/** Agencies among which they are shared out. */
export const agencies = 20;

/** A validated convention that the product made, and the agencies that share its copies out; nothing else is in this database. */
export const copiedModel = async () => {
  const agencyIds: string[] = [];
  for (let index = 0; index < agencies; index += 1) agencyIds.push(await given.agency());
  const [first = ""] = agencyIds;
  const validator = await given.member(first, ["validator"]);
  const { id: model } = await given.convention({ agencyId: first, validator }, "ACCEPTED_BY_VALIDATOR");
  const { reference } = await db().convention.findUniqueOrThrow({ where: { id: model } });
  await closeDb();
  return { model, reference, agencyIds };
};

/** The id of the copy of a number. */
export const copyId = "md5('convention ' || n)::uuid";

/** Rows of a table copied from those of the model, with some columns of their own. */
export const copies = (table: string, where: string, columns: Readonly<Record<string, string>>): string => `
  insert into ${table} select copy.*
  from (select t from ${table} t where ${where}) model (t)
  cross join generate_series(1, ${conventions}) n
  cross join lateral jsonb_populate_record(model.t, jsonb_build_object(${Object.entries(columns)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(", ")})) copy`;

/** The statements that copy a model's own row and its people; `columns` adds to what each copy has of its own. */
export const conventionCopies = (
  { model, reference, agencyIds }: Awaited<ReturnType<typeof copiedModel>>,
  columns: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const agency = `(array[${agencyIds.map((one) => `'${one}'`).join(", ")}])[1 + n % ${agencies}]`;
  const words = ["'fictive'", "n::text", "'personne-' || n || '-beneficiary@invention.example.org'"];
  return [
    copies("conventions", `id = '${model}'`, {
      id: copyId,
      reference: `'${reference.slice(0, 8)}' || lpad(to_hex(n), 6, '0')`,
      agency_id: agency,
      siret: "'9' || lpad((n / 4)::text, 13, '0')",
      business_name: "'Entreprise inventée ' || n / 4",
      person_key: "md5('person ' || n / 2) || md5('key ' || n / 2)",
      date_start: "date '2025-01-06' + n % 700",
      date_end: "date '2025-01-10' + n % 700",
      updated_at: "timestamptz '2025-01-01' + n * interval '30 seconds'",
      search_words: `array[${words.map((word) => `right(${agency}, 6) || ${word}`).join(", ")}]`,
      ...columns,
    }),
    copies("convention_actors", `convention_id = '${model}'`, {
      convention_id: copyId,
      link_id: "md5('link ' || n || (model.t).role)::uuid",
      email: "'personne-' || n || '-' || (model.t).role || '@invention.example.org'",
      last_name: "'Fictive ' || n",
    }),
  ];
};

/** What makes a fill quick: nothing waits for the disk, and no trigger judges a million rows that the product wrote once. */
export const quickly = ["set synchronous_commit = off", "set session_replication_role = replica"];
