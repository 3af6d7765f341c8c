import { db } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import type { AgencyKind } from "../domain/agency";

/** Agencies by their kinds or by their ids. */
export type ReachedBy = { readonly agencyKinds: readonly AgencyKind[] } | { readonly agencyIds: readonly string[] };

/** The agencies that are of these kinds or have these ids, and those that refer to one of them: their ids. */
export const reachedAgencies = async (by: ReachedBy): Promise<string[]> => {
  const self =
    "agencyIds" in by
      ? { id: { in: [...by.agencyIds] } }
      : { kind: { in: by.agencyKinds.map((kind) => toDbEnum(kind)) } };
  const rows = await db().agency.findMany({ where: { OR: [self, { refersTo: self }] }, select: { id: true } });
  return rows.map(({ id }) => id);
};
