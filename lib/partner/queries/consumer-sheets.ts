import { agencyNames } from "@/lib/agency";
import { db, Prisma } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { ApplicantAccess, ConsumerAccess, PartnerOperator } from "../access";
import { type ConsumerState, standingOf } from "../domain/expiry";
import type { ConsumerPage, ConsumerRow, ConsumerSheet } from "../domain/operated-consumer";
import { toConsumer, withRights } from "../store/consumers";
import { firstShownDay } from "./read-usage";

const perPage = 20;

/** What an operator looks for among partners. */
type Asked = { readonly search: string; readonly state: ConsumerState | undefined; readonly page: number };

const { sql } = Prisma;

/** Each state as the database finds it: the words of standingOf, once more. */
const stateIs: Readonly<Record<ConsumerState, (now: Date) => Prisma.Sql>> = {
  revoked: () => sql`revoked_at is not null`,
  expired: (now) => sql`revoked_at is null and expires_at < ${now}`,
  ending: (now) =>
    sql`revoked_at is null and expires_at >= ${now} and expires_at < ${now}::timestamptz + interval '31 days'`,
  active: (now) => sql`revoked_at is null and expires_at >= ${now}::timestamptz + interval '31 days'`,
};

const matches = (search: string): Prisma.Sql => {
  const words = search.trim().split(/\s+/u).filter(Boolean);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/gu, "\\$&")}%`;
    return sql`(name ilike ${pattern} or id::text = lower(${word}) or array_to_string(contact_emails, ' ') ilike ${pattern})`;
  });
  return words.length === 0 ? sql`true` : Prisma.join(each, " and ");
};

type Line = Omit<ConsumerRow, "state" | "daysLeft"> & { readonly revokedAt: Date | null };

/** Partners for an operator, by name, 20 a page; ties broken by id. */
export const listConsumers = async (
  _operator: PartnerOperator,
  { search, state, page }: Asked,
  now: Date,
): Promise<ConsumerPage> => {
  const where = state ? sql`${matches(search)} and ${stateIs[state](now)}` : matches(search);
  const [counted] = await db().$queryRaw<{ total: number }[]>`
    select count(*)::int as total from api_consumers where ${where}`;
  const lines = await db().$queryRaw<Line[]>`
    select id, name, expires_at as "expiresAt", revoked_at as "revokedAt", (
      select coalesce(sum(calls), 0)::int from api_usage u
      where u.consumer_id = c.id and u.day >= ${firstShownDay(now)}::date) as calls
    from api_consumers c where ${where}
    order by lower(name), id limit ${perPage} offset ${(page - 1) * perPage}`;
  const total = counted?.total ?? 0;
  return {
    rows: lines.map(({ revokedAt, ...line }) => ({ ...line, ...standingOf({ ...line, revokedAt }, now) })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
};

const sheetOf = async (consumerId: string, now: Date): Promise<ConsumerSheet> => {
  const include = { ...withRights, request: { select: { keyMadeAt: true } } };
  const row = isUuid(consumerId) ? await db().apiConsumer.findUnique({ where: { id: consumerId }, include }) : null;
  if (!row) throw new DomainError("notFound", "consumer-not-found", "Ce partenaire n’existe pas.");
  const consumer = toConsumer(row);
  const { scope } = consumer.rights.convention;
  const ids = "agencyIds" in scope ? scope.agencyIds : [];
  const names = await agencyNames(ids);
  return {
    ...consumer,
    description: row.description,
    contact: {
      firstName: row.contactFirstName,
      lastName: row.contactLastName,
      job: row.contactJob,
      phone: row.contactPhone,
      emails: row.contactEmails,
    },
    createdAt: row.createdAt,
    ...standingOf(consumer, now),
    agencies: ids.map((id) => ({ id, name: names.get(id) ?? null })),
    hasKey: row.request === null || row.request.keyMadeAt !== null,
  };
};

/** One partner for an operator. Throws DomainError("notFound"). */
export const getConsumer = (_operator: PartnerOperator, consumerId: string, now: Date): Promise<ConsumerSheet> =>
  sheetOf(consumerId, now);

/** One's own partner. */
export const getOwnConsumer = ({ consumerId }: ConsumerAccess, now: Date): Promise<ConsumerSheet> =>
  sheetOf(consumerId, now);

/** The partners that somebody's address opens, by name. */
export const listOwnConsumers = async (
  { email }: ApplicantAccess,
  now: Date,
): Promise<readonly Omit<ConsumerRow, "calls">[]> => {
  const rows = await db().apiConsumer.findMany({
    where: { contactEmails: { has: email.toLowerCase() } },
    select: { id: true, name: true, expiresAt: true, revokedAt: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 50,
  });
  return rows.map(({ revokedAt, ...row }) => ({ ...row, ...standingOf({ ...row, revokedAt }, now) }));
};

/** Whether somebody has an access to the API, or asked for one. */
export const hasPartnerSpace = async ({ email, userId }: ApplicantAccess): Promise<boolean> => {
  const [found] = await db().$queryRaw<{ has: boolean }[]>`
    select exists (select from api_consumers where contact_emails @> array[${email.toLowerCase()}])
      or exists (select from api_access_requests where requested_by_id = ${userId}::uuid)
      or exists (select from api_access_requests where contact_email = ${email.toLowerCase()}) as has`;
  return found?.has ?? false;
};
