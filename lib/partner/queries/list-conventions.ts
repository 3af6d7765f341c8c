import type { z } from "zod";
import { reachedAgencies } from "@/lib/agency";
import { idsByStart, type PartnerFilters, placesByChange } from "@/lib/convention";
import type { PlainDate } from "@/lib/convention/domain/plain-date";
import type { PartnerActor } from "../authenticate";
import type {
  ConventionOut,
  ConventionOutV3,
  conventionChangesQuery,
  conventionsQuery,
  partnerStatuses,
} from "../contract/conventions";
import { writeCursor } from "../contract/cursor";
import { toConventionOut, toConventionOutV3 } from "../contract/to-convention";
import { readWithinScope } from "./read-convention";

type PartnerStatus = (typeof partnerStatuses)[number];

/** Conventions of one page in v2, which has no second page (partner-api.md 4.2). */
const mostListed = 100;

/** Days beyond which no convention begins, as the database can compare them. */
const [firstDay, lastDay] = ["0001-01-01", "9999-12-31"] as const;

/** The day of an instant in UTC: conventions begin at midnight UTC, so that comparing with the instant is comparing with its day. */
const dayOf = (instant: Date | undefined): PlainDate | undefined => {
  if (instant === undefined) return undefined;
  const year = instant.getUTCFullYear();
  if (year < 1) return firstDay;
  return year > 9999 ? lastDay : instant.toISOString().slice(0, 10);
};

const starting = (query: {
  readonly startDateGreater?: Date | undefined;
  readonly startDateLessOrEqual?: Date | undefined;
}) => ({
  startsAfter: dayOf(query.startDateGreater),
  startsUntil: dayOf(query.startDateLessOrEqual),
});

/** v2 has no draft: whoever asks for what is ready to sign is given those that were sent back for change too (product.md 6). */
const storedStatuses = (asked: readonly PartnerStatus[]): PartnerFilters["statuses"] =>
  asked.includes("READY_TO_SIGN") ? [...asked, "DRAFT"] : asked;

/**
 * The conventions of a partner's scope that begin last (partner-api.md 4.2), those of one day in the order of their ids. The scope
 * is that of one convention by its id: agencies that refer to one of the scope are in it.
 */
export const listConventions = async (
  partner: PartnerActor,
  query: z.output<typeof conventionsQuery>,
): Promise<ConventionOut[]> => {
  const { withStatuses = [] } = query;
  const filters = {
    agencyIds: await reachedAgencies(partner.rights.convention.scope),
    statuses: storedStatuses([withStatuses].flat()),
    ...starting(query),
  };
  return (await readWithinScope(partner, await idsByStart(filters, mostListed))).map(toConventionOut);
};

type Changes = {
  readonly data: ConventionOutV3[];
  readonly pagination: { readonly nextCursor: string | null; readonly numberPerPage: number };
};

/**
 * The conventions of a partner's scope in the order in which they changed, and where to go on. A convention that changes meanwhile
 * comes again, later; one whose change is still being written is not passed over, but waited for.
 */
export const listConventionChanges = async (
  partner: PartnerActor,
  query: z.output<typeof conventionChangesQuery>,
  now: Date,
): Promise<Changes> => {
  const { updatedSince = null, cursor = null, perPage, statuses = [], agencyIds } = query;
  const reached = await reachedAgencies(partner.rights.convention.scope);
  const filters = {
    agencyIds: agencyIds ? reached.filter((id) => agencyIds.includes(id)) : reached,
    statuses,
    ...starting(query),
  };
  const places = await placesByChange(
    filters,
    { since: updatedSince, after: cursor && { updatedAt: cursor.at, id: cursor.id } },
    perPage + 1,
    now,
  );
  const page = places.slice(0, perPage);
  const last = places.length > perPage ? page.at(-1) : undefined;
  return {
    data: (
      await readWithinScope(
        partner,
        page.map(({ id }) => id),
      )
    ).map(toConventionOutV3),
    pagination: { nextCursor: last ? writeCursor({ at: last.updatedAt, id: last.id }) : null, numberPerPage: perPage },
  };
};
