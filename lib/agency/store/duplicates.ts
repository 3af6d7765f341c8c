import type { Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { plainText } from "@/lib/reference";
import { type AgencyKind, activeAgencyStatuses } from "../domain/agency";

/** What makes two agencies the same one. */
type Located = { readonly kind: AgencyKind; readonly street: string; readonly city: string };

/** Agencies of the same kind, street and town that work or await review (platform.md 1.6), but for one of them. */
export const findDuplicates = async (
  tx: Tx,
  { kind, street, city }: Located,
  exceptId?: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const rows = await tx.agency.findMany({
    where: {
      kind: toDbEnum(kind),
      status: { in: [...activeAgencyStatuses, "needsReview" as const].map(toDbEnum) },
      ...(exceptId && { id: { not: exceptId } }),
    },
    select: { id: true, name: true, streetAndAddress: true, city: true },
    orderBy: { id: "asc" },
  });
  const place = plainText(`${street} ${city}`);
  return rows
    .filter((row) => plainText(`${row.streetAndAddress} ${row.city}`) === place)
    .map(({ id, name }) => ({ id, name }));
};

/** Makes registrations of one kind wait for each other, so that two at once do not make two of the same agency. */
export const holdKind = async (tx: Tx, kind: AgencyKind): Promise<void> => {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext(${`agency-kind:${kind}`}))::text`;
};
