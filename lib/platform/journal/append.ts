import type { Json } from "../canonical";
import type { Tx } from "../db/client";
import type { DomainEvent, JournalActor, JournaledEvent } from "../event";
import { newId } from "../ids";
import { chainStart, entryHash, headSeal } from "./hash";

type Head = { length: number; head_hash: string };

const lockHead = async (tx: Tx, chain: string): Promise<Head> => {
  await tx.$executeRaw`insert into journal_chains (chain, length, head_hash, seal) values (${chain}, 0, ${chainStart}, '') on conflict (chain) do nothing`;
  const [head] = await tx.$queryRaw<
    Head[]
  >`select length, head_hash from journal_chains where chain = ${chain} for update`;
  if (!head) throw new Error(`journal chain ${chain} has no head`);
  return head;
};

/** Adds events to their chains within the caller's transaction, in the order given. */
export const appendToJournal = async (
  tx: Tx,
  actor: JournalActor,
  occurredAt: Date,
  events: readonly DomainEvent[],
): Promise<JournaledEvent[]> => {
  const written: JournaledEvent[] = [];
  for (const chain of [...new Set(events.map((event) => event.chain))].sort()) {
    let { length: position, head_hash: previousHash } = await lockHead(tx, chain);
    for (const event of events.filter((candidate) => candidate.chain === chain)) {
      position += 1;
      const entry = { ...event, id: newId(), position, occurredAt, actor };
      const hash = entryHash(previousHash, entry);
      await tx.journalEntry.create({
        data: {
          id: entry.id,
          chain,
          position,
          name: event.name,
          occurredAt,
          actorKind: actor.kind,
          actorId: actor.id,
          actorRole: actor.role,
          payload: event.payload as Record<string, Exclude<Json, null>>,
          previousHash,
          hash,
        },
      });
      written.push({ ...event, id: entry.id, occurredAt, position });
      previousHash = hash;
    }
    await tx.journalChain.update({
      where: { chain },
      data: { length: position, headHash: previousHash, seal: headSeal(chain, position, previousHash) },
    });
  }
  return written;
};
