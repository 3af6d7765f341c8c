import type { Agency } from "@/lib/agency/domain/agency";
import type { Assessment } from "@/lib/assessment/domain/assessment";
import { db, Prisma, prepared } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import type { ConventionActorModel } from "@/lib/platform/db/generated/models";
import type { Convention } from "../domain/convention";
import { type LastReminders, lastReminders } from "../domain/last-reminders";
import type { ConventionActorRole } from "../domain/roles";
import { type ConventionColumns, toConvention } from "../store/to-domain";

/** What partners read of the agency of a convention (partner-api.md 4.3). */
export type PartnerAgency = Pick<
  Agency,
  "id" | "name" | "kind" | "siret" | "contactEmail" | "coveredDepartments" | "validationSteps" | "refersTo"
> & { readonly address: Pick<Agency["address"], "departmentCode"> };

/** A convention with everything that partners read of it. */
export type ForPartner = {
  readonly convention: Convention;
  readonly agency: PartnerAgency;
  /** Why an operator has banned the company; null when nobody has. */
  readonly hostBan: string | null;
  readonly assessment: Pick<Assessment, "status" | "endedWithAJob" | "signedAt" | "createdAt"> | null;
  readonly reminders: LastReminders;
};

const { raw } = Prisma;

/** The only column that is not named after its field. */
const columnOf = (field: string): string =>
  field === "renewedFromId" ? "renewed_from" : field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const streetColumn = { street: "street_number_and_address" } as const;

/** The values of a row in the order of its fields, whose names would be half of what is sent and read. */
const valuesOf = (table: string, fields: readonly string[], named: Readonly<Record<string, string>> = {}) =>
  raw(`json_build_array(${fields.map((field) => `${table}.${named[field] ?? columnOf(field)}`).join(", ")})`);

/** What serves to find conventions and says nothing of them. */
const unread: readonly string[] = ["searchWords", "personKey"];
const conventionFields = Object.values(Prisma.ConventionScalarFieldEnum).filter((field) => !unread.includes(field));
const actorFields = Object.values(Prisma.ConventionActorScalarFieldEnum);
const conventionValues = valuesOf("c", conventionFields);
const actorValues = valuesOf("a", actorFields, streetColumn);

type Values = readonly unknown[];

const rowOf = <T>(fields: readonly string[], values: Values): T => {
  const row: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) row[field] = values[index];
  return row as T;
};

/** Dates travel as texts within JSON. */
type Texts<T> = { readonly [K in keyof T]: Date extends T[K] ? string | null : T[K] };

type ActorRow = Texts<ConventionActorModel> & { readonly role: ConventionActorRole };

type Row = {
  readonly convention: Values;
  readonly actors: readonly Values[];
  readonly agency: PartnerAgency & { readonly refersTo: PartnerAgency["refersTo"] | null };
  readonly hostBan: string | null;
  readonly assessment: Texts<NonNullable<ForPartner["assessment"]>> | null;
  readonly journal: readonly Texts<{
    readonly name: string;
    readonly occurredAt: Date;
    readonly payload: Readonly<Record<string, unknown>>;
  }>[];
};

/** The row with its dates as dates. It was read for this alone, and is changed in place: a hundred are read at once. */
const dated = <T extends object, K extends keyof T>(row: T, fields: readonly K[]) => {
  const own = row as Record<K, unknown>;
  for (const field of fields) if (own[field] !== null) own[field] = new Date(String(own[field]));
  return row as Omit<T, K> & Record<K, Date>;
};

const conventionDates = [
  "dateSubmission",
  "dateStart",
  "dateEnd",
  "dateApproval",
  "dateValidation",
  "updatedAt",
  "registeredOn",
  "assessedAt",
] as const;

const toActor = (values: Values): ConventionActorModel => {
  const actor = rowOf<ActorRow>(actorFields, values);
  return { ...dated(actor, ["signedAt", "birthdate"]), role: toDbEnum(actor.role) };
};

const toForPartner = ({ convention, actors, agency, hostBan, assessment, journal }: Row): ForPartner => {
  const { refersTo, ...own } = agency;
  return {
    convention: toConvention({
      ...dated(rowOf<Texts<ConventionColumns>>(conventionFields, convention), conventionDates),
      actors: actors.map(toActor),
    }),
    agency: { ...own, ...(refersTo && { refersTo }) },
    hostBan,
    assessment: assessment && dated(assessment, ["signedAt", "createdAt"]),
    reminders: lastReminders(journal.map((line) => dated(line, ["occurredAt"]))),
  };
};

/**
 * Conventions with everything that partners read of them, in the order of `ids` and without those that are gone: one statement,
 * however many, so that one convention and a list of them are the same object. Whoever calls answers for who receives it.
 */
export const readForPartners = async (ids: readonly string[]): Promise<ForPartner[]> => {
  if (ids.length === 0) return [];
  // One text: what a driver would read value by value is read at once.
  const [answer] = await db().$queryRaw<{ rows: string }[]>`${prepared}
    select coalesce(json_agg(line order by line.place), '[]')::text as rows from (
    select asked.place, ${conventionValues} as convention,
      (select json_agg(${actorValues}) from convention_actors a where a.convention_id = c.id) as actors,
      json_build_object('id', g.id, 'name', g.name, 'kind', g.kind, 'siret', g.siret, 'contactEmail', g.contact_email,
        'coveredDepartments', g.covered_departments, 'validationSteps', g.validation_steps,
        'address', json_build_object('departmentCode', g.department_code),
        'refersTo', case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'kind', p.kind,
          'siret', p.siret, 'contactEmail', p.contact_email) end) as agency,
      (select b.bannishment_justification from banned_establishments b where b.siret = c.siret) as "hostBan",
      (select json_build_object('status', s.status, 'endedWithAJob', s.ended_with_a_job, 'signedAt', s.signed_at,
        'createdAt', s.created_at) from assessments s where s.convention_id = c.id) as assessment,
      (select coalesce(json_agg(json_build_object('name', e.name, 'occurredAt', e.occurred_at, 'payload', e.payload)
        order by e.position), '[]') from journal_entries e
        where e.chain = 'convention:' || c.id and e.name in ('SignatureLinkSent', 'ReminderSent')) as journal
    from unnest(${[...ids]}::uuid[]) with ordinality asked (id, place)
    join conventions c on c.id = asked.id
    join agencies g on g.id = c.agency_id
    left join agencies p on p.id = g.refers_to_agency_id) line`;
  const rows: readonly Row[] = JSON.parse(answer?.rows ?? "[]");
  return rows.map(toForPartner);
};
