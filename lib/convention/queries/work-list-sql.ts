import type { AgencyScope } from "@/lib/agency";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { Prisma } from "@/lib/platform/db/client";
import { addDays, addMonths, type PlainDate } from "../domain/plain-date";
import { conventionActorRoles } from "../domain/roles";
import { openStatuses } from "../domain/status";
import {
  type AssessmentState,
  lastUrgentDay,
  type Period,
  type WorkListCriteria,
  type WorkListSort,
  type WorkListTask,
} from "../domain/work-list";

const { sql } = Prisma;

/** Who reads a list, and when. */
export type Reading = { readonly scope: AgencyScope; readonly now: Date };

/** Months after its end during which a convention stands in lists (platform.md 12, case 56). */
const monthsInLists = 25;

/** Conditions that all hold. */
export const every = (conditions: readonly Prisma.Sql[]): Prisma.Sql =>
  conditions.length === 0 ? sql`true` : Prisma.join([...conditions], " and ");

const statusIn = (statuses: readonly string[]): Prisma.Sql =>
  sql`c.status = any(${[...statuses]}::convention_status[])`;

const agenciesWhere = ({ agencyIds, rolesByAgency }: AgencyScope, role: AgencyRole): string[] =>
  agencyIds.filter((id) => rolesByAgency.get(id)?.includes(role));

const ofAgencies = (ids: readonly string[]): Prisma.Sql => sql`c.agency_id = any(${[...ids]}::uuid[])`;

const steps = (name: "counsellor-and-validator" | "validator-only"): Prisma.Sql =>
  sql`exists (select from agencies g where g.id = c.agency_id and g.validation_steps = ${name}::validation_steps)`;

/** Months during which an assessment is chased, and the rest that its signatory is left (platform.md 4.1). */
const chasedMonths = 3;
const twoDays = 2 * 24 * 3_600_000;

/** What each task awaits (platform.md 4.1) of a convention `c`: one of these, none of which holds together with another. */
const taskConditions: Record<WorkListTask, (reading: Reading) => readonly Prisma.Sql[]> = {
  "a-verifier": ({ scope }) => [
    sql`${ofAgencies(agenciesWhere(scope, "counsellor"))} and ${statusIn(["IN_REVIEW"])}
      and ${steps("counsellor-and-validator")}`,
  ],
  "a-valider": ({ scope }) => [
    sql`${ofAgencies(agenciesWhere(scope, "validator"))} and ${statusIn(["IN_REVIEW", "ACCEPTED_BY_COUNSELLOR"])}
      and (c.status = 'ACCEPTED_BY_COUNSELLOR' or ${steps("validator-only")})`,
  ],
  signatures: ({ now }) => {
    const today = dayInFrance(now);
    return [
      sql`${statusIn(["DRAFT", "READY_TO_SIGN", "PARTIALLY_SIGNED"])}
        and c.date_start between ${addMonths(today, -1)}::date and ${lastUrgentDay(today)}::date`,
    ];
  },
  // What is open a month after its end expires: two months are all that can wait. A message to the same person that the relay
  // took afterwards says that the address was put right.
  "non-remis": ({ now }) => {
    const today = dayInFrance(now);
    return [
      sql`c.date_end >= ${addMonths(today, -2)}::date
        and (${statusIn(openStatuses)} or c.status = 'ACCEPTED_BY_VALIDATOR' and c.date_end >= ${today}::date)
        and exists (select from messages m where m.convention_id = c.id and m.status = 'bounced'
          and m.recipient = any(${[...conventionActorRoles]}::text[])
          and not exists (select from messages later where later.convention_id = c.id and later.recipient = m.recipient
            and later.channel = m.channel and later.status = 'accepted' and later.created_at > m.created_at))`,
    ];
  },
  // A partner that took something later knows the state of the convention.
  "non-transmis": ({ now }) => [
    sql`c.id in (select d.convention_id from webhook_deliveries d
      join webhook_subscriptions s on s.id = d.subscription_id and s.disabled_at is null
      join api_consumers p on p.id = s.consumer_id and p.revoked_at is null and p.expires_at >= ${now}
      where d.status = 'exhausted' and d.handled_at is null
      and not exists (select from webhook_deliveries later where later.convention_id = d.convention_id
        and later.subscription_id = d.subscription_id and later.sequence > d.sequence
        and later.status in ('delivered', 'pending', 'waiting')))`,
  ],
  bilans: ({ now }) => {
    const today = dayInFrance(now);
    const since = addMonths(today, -chasedMonths);
    return [
      sql`c.status = 'ACCEPTED_BY_VALIDATOR' and c.assessed_at is null
        and c.date_end between ${since}::date and ${today}::date`,
      sql`c.status = 'ACCEPTED_BY_VALIDATOR' and c.assessed_at is not null and not c.assessment_is_final
        and c.assessed_at between ${new Date(`${since}T00:00:00Z`)} and ${new Date(now.getTime() - twoDays)}`,
    ];
  },
};

/** What stands in every list, task or not: the reader's agencies, and what ended less than 25 months ago. */
export const inLists = ({ now }: Reading): Prisma.Sql =>
  sql`c.date_end >= ${addMonths(dayInFrance(now), -monthsInLists)}::date`;

/** What one task awaits of its reader, in the agencies of their scope: apart, since each has an index of its own. */
export const awaits = (task: WorkListTask, reading: Reading): readonly Prisma.Sql[] =>
  taskConditions[task](reading).map((condition) => sql`(${condition})`);

const assessmentConditions: Record<AssessmentState, (today: PlainDate) => Prisma.Sql> = {
  "to-complete": (today) =>
    sql`c.status = 'ACCEPTED_BY_VALIDATOR' and c.assessed_at is null and c.date_end <= ${today}::date`,
  "to-sign": () => sql`c.assessed_at is not null and not c.assessment_is_final`,
  finalized: () => sql`c.assessed_at is not null and c.assessment_is_final`,
};

const within = (column: Prisma.Sql, { from, to }: Period): readonly Prisma.Sql[] => [
  ...(from ? [sql`${column} >= ${from}::date`] : []),
  ...(to ? [sql`${column} <= ${to}::date`] : []),
];

/** Days of submission are those of France. */
const submittedWithin = ({ from, to }: Period): readonly Prisma.Sql[] => [
  ...(from ? [sql`c.date_submission >= ${from}::timestamp at time zone 'Europe/Paris'`] : []),
  ...(to ? [sql`c.date_submission < ${addDays(to, 1)}::timestamp at time zone 'Europe/Paris'`] : []),
];

/** The agencies that a list asks for: those of the scope alone, all of them when none of the asked ones is (case 57). */
export const askedAgencies = (scope: AgencyScope, { agencyIds }: WorkListCriteria): readonly string[] => {
  const asked = agencyIds.filter((id) => scope.rolesByAgency.has(id));
  return asked.length > 0 ? asked : scope.agencyIds;
};

/** Everything that a convention `c` of one of the asked agencies must be to stand in a list, the search by name apart. */
export const conditionsOf = (criteria: WorkListCriteria, reading: Reading): readonly Prisma.Sql[] => {
  const { task, statuses, assessment, kind, start, end, submission } = criteria;
  return [
    inLists(reading),
    ...(task ? [sql`(${Prisma.join([...awaits(task, reading)], " or ")})`] : []),
    ...(statuses.length > 0 ? [statusIn(statuses)] : []),
    ...(assessment ? [assessmentConditions[assessment](dayInFrance(reading.now))] : []),
    ...(kind ? [sql`c.internship_kind = ${kind}::internship_kind`] : []),
    ...within(sql`c.date_start`, start),
    ...within(sql`c.date_end`, end),
    ...submittedWithin(submission),
  ];
};

/** How a list is ordered by one of its dates: the value, how an address writes it, and how it is read back. */
type SortKey = {
  readonly value: Prisma.Sql;
  readonly text: Prisma.Sql;
  readonly read: (text: string) => Prisma.Sql;
};

const dayKey = (value: Prisma.Sql): SortKey => ({
  value,
  text: sql`to_char(page.key, 'YYYY-MM-DD')`,
  read: (text) => sql`${text}::date`,
});

const instantKey = (value: Prisma.Sql): SortKey => ({
  value,
  text: sql`case when isfinite(page.key) then to_char(page.key at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS')
    else '-infinity' end`,
  read: (text) => sql`${text}::timestamp at time zone 'UTC'`,
});

/** How each order compares conventions `c`: each has an index with the agency before it and the id after it. */
export const sortKeys: Record<WorkListSort, SortKey> = {
  dateStart: dayKey(sql`c.date_start`),
  dateEnd: dayKey(sql`c.date_end`),
  dateSubmission: instantKey(sql`c.date_submission`),
  dateValidation: instantKey(sql`coalesce(c.date_validation, timestamptz '-infinity')`),
};
