import { db, type Tx } from "@/lib/platform/db/client";

/** Why an operator keeps a SIRET out, registered or not; null when nobody does. */
export const banOf = async (siret: string, tx: Tx = db()): Promise<string | null> =>
  (await tx.establishmentBan.findUnique({ where: { siret } }))?.justification ?? null;

/** Whether an operator keeps a SIRET out. */
export const isBanned = async (tx: Tx, siret: string): Promise<boolean> => (await banOf(siret, tx)) !== null;
