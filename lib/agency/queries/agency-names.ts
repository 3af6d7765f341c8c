import { db, type Tx } from "@/lib/platform/db/client";

/** The names of agencies by their ids, for the product's own words; an id that no agency has is left out. */
export const agencyNames = async (ids: readonly string[], tx: Tx = db()): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.agency.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
};
