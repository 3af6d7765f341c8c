// Conventions of a number, the same each time: one that the product made, copied in plain SQL. `BENCH_CONVENTIONS` says how many.
import { closeDb, db } from "@/lib/platform/db/client";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";

const conventions = Number(process.env.BENCH_CONVENTIONS ?? 10_000);

/** Agencies among which they are shared out. */
const agencies = 20;

const agencyIds: string[] = [];
for (let index = 0; index < agencies; index += 1) agencyIds.push(await given.agency());
const [first = ""] = agencyIds;
const validator = await given.member(first, ["validator"]);
const { id: model } = await given.convention({ agencyId: first, validator }, "ACCEPTED_BY_VALIDATOR");
// The one that is copied is not counted: nothing else is in this database.
const { reference } = await db().convention.findUniqueOrThrow({ where: { id: model } });
await closeDb();

const id = "md5('convention ' || n)::uuid";
const listed = `array[${agencyIds.map((one) => `'${one}'`).join(", ")}]`;

/** Rows of a table copied from those of the model, with some columns of their own. */
const copies = (table: string, where: string, columns: Readonly<Record<string, string>>): string => `
  insert into ${table} select copy.*
  from (select t from ${table} t where ${where}) model (t)
  cross join generate_series(1, ${conventions}) n
  cross join lateral jsonb_populate_record(model.t, jsonb_build_object(${Object.entries(columns)
    .map(([name, value]) => `'${name}', ${value}`)
    .join(", ")})) copy`;

await asOwner(
  "set synchronous_commit = off",
  // What is copied was checked when the product wrote it: no trigger judges a million rows again.
  "set session_replication_role = replica",
  copies("conventions", `id = '${model}'`, {
    id,
    reference: `'${reference.slice(0, 8)}' || lpad(to_hex(n), 6, '0')`,
    agency_id: `(${listed})[1 + n % ${agencies}]`,
    siret: "'9' || lpad((n / 4)::text, 13, '0')",
    business_name: "'Entreprise inventée ' || n / 4",
    person_key: "md5('person ' || n / 2) || md5('key ' || n / 2)",
    date_start: "date '2025-01-06' + n % 700",
    date_end: "date '2025-01-10' + n % 700",
    updated_at: "timestamptz '2025-01-01' + n * interval '30 seconds'",
  }),
  copies("convention_actors", `convention_id = '${model}'`, {
    convention_id: id,
    link_id: "md5('link ' || n || (model.t).role)::uuid",
    email: "'personne-' || n || '-' || (model.t).role || '@invention.example.org'",
    last_name: "'Fictive ' || n",
  }),
  copies("signature_evidence", `convention_id = '${model}'`, {
    id: "md5('evidence ' || n || (model.t).role)::uuid",
    convention_id: id,
  }),
  copies("journal_entries", `chain = 'convention:${model}' and position <= 3`, {
    id: "md5('entry ' || n || (model.t).position)::uuid",
    chain: `'convention:' || ${id}`,
  }),
  copies("journal_chains", `chain = 'convention:${model}'`, { chain: `'convention:' || ${id}`, length: "3" }),
  "vacuum analyze",
);
