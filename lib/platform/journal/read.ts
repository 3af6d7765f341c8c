import type { Json } from "../canonical";
import { db, type Tx } from "../db/client";
import type { JournalActor, JournaledEvent } from "../event";

/** One line of a chain, for those who may read what it is about. */
export type JournalLine = JournaledEvent & { readonly actor: JournalActor };

type Row = {
  id: string;
  chain: string;
  position: number;
  name: string;
  occurredAt: Date;
  actorKind: string;
  actorId: string | null;
  actorRole: string | null;
  payload: unknown;
};

/** A stored entry as the rest of the product knows it. */
export const toJournalLine = (row: Row): JournalLine => ({
  id: row.id,
  chain: row.chain,
  position: row.position,
  name: row.name,
  occurredAt: row.occurredAt,
  actor: { kind: row.actorKind as JournalActor["kind"], id: row.actorId, role: row.actorRole },
  payload: row.payload as Record<string, Json>,
});

/** The entries of one chain, oldest first. The caller has proved the right to read what the chain is about. */
export const readChain = async (chain: string, tx: Tx = db()): Promise<JournalLine[]> =>
  (await tx.journalEntry.findMany({ where: { chain }, orderBy: { position: "asc" } })).map(toJournalLine);

/** One event by its id, or null. */
export const readEvent = async (id: string): Promise<JournalLine | null> => {
  const row = await db().journalEntry.findUnique({ where: { id } });
  return row ? toJournalLine(row) : null;
};
