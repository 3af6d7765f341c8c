import type { EmailActor, UserActor } from "@/lib/identity";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { ConventionGetPayload, ConventionWhereInput } from "@/lib/platform/db/generated/models";
import { addMonths } from "../domain/plain-date";
import type { OwnConventionRow, Page } from "../domain/read-models";
import { isSignatoryRole } from "../domain/roles";
import { signableStatuses } from "../domain/status";

const perPage = 20;

/** Conventions that ended longer ago are not listed (platform.md: 25 months). */
const months = -25;

const shown = {
  agency: { select: { name: true, validationSteps: true } },
  actors: {
    select: { role: true, linkId: true, email: true, firstName: true, lastName: true, signedAt: true },
    orderBy: { role: "asc" },
  },
} as const;

type Loaded = ConventionGetPayload<{ include: typeof shown }>;

const isSignable = (status: Loaded["status"]): boolean => signableStatuses.some((one) => one === status);

const toOwnRow = (row: Loaded, email: string): OwnConventionRow => {
  const people = row.actors.map((actor) => ({ ...actor, role: fromDbEnum(actor.role) }));
  const mine = people.filter((person) => person.email === email);
  // Whoever signs and also tutors reads the page on which they sign.
  const me = mine.find(({ role }) => isSignatoryRole(role)) ?? mine[0];
  if (!me) throw new Error(`convention ${row.id} was found by an address that it does not hold`);
  const beneficiary = people.find(({ role }) => role === "beneficiary");
  const unsigned = people.filter(({ role, signedAt }) => isSignatoryRole(role) && signedAt === null);
  const isToSign = isSignable(row.status) && unsigned.includes(me);
  const isToCorrect =
    row.status === "DRAFT" && row.changeRequestAddressee !== null && fromDbEnum(row.changeRequestAddressee) === me.role;
  return {
    linkId: me.linkId,
    role: me.role,
    reference: row.reference,
    status: row.status,
    validationSteps: fromDbEnum(row.agency.validationSteps),
    internshipKind: fromDbEnum(row.internshipKind),
    beneficiary: beneficiary ? `${beneficiary.firstName} ${beneficiary.lastName}` : "",
    job: row.appellationLabel,
    businessName: row.businessName,
    dateStart: plainDate.fromDb(row.dateStart),
    dateEnd: plainDate.fromDb(row.dateEnd),
    agencyName: row.agency.name,
    unsigned: unsigned.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
    turn: isToSign ? "sign" : isToCorrect ? "correct" : null,
  };
};

/**
 * The conventions on which an address stands that proved itself or signed in, in whatever role, and which ended less than 25 months ago; the
 * ones that start last at the top, 20 a page, ties broken by id. One whose correction of that address has not been told yet is not
 * among them (product.md 2).
 */
export const listOwnConventions = async (
  { email }: EmailActor | UserActor,
  page: number,
  now: Date,
): Promise<Page<OwnConventionRow>> => {
  const where: ConventionWhereInput = {
    actors: { some: { email } },
    notices: { none: { sentAt: null } },
    dateEnd: { gte: plainDate.toDb(addMonths(dayInFrance(now), months)) },
  };
  const total = await db().convention.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const current = Math.min(page, pages);
  const rows = await db().convention.findMany({
    where,
    include: shown,
    orderBy: [{ dateStart: "desc" }, { id: "asc" }],
    skip: (current - 1) * perPage,
    take: perPage,
  });
  return { total, page: current, pages, rows: rows.map((row) => toOwnRow(row, email)) };
};
