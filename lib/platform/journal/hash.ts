import { canonical } from "../canonical";
import { config } from "../config";
import { hmac } from "../crypto";
import type { DomainEvent, JournalActor } from "../event";

/** What the hash of an entry covers. */
export type HashedEntry = DomainEvent & {
  readonly id: string;
  readonly position: number;
  readonly occurredAt: Date;
  readonly actor: JournalActor;
};

/** What stands before the first entry of a chain. */
export const chainStart = "";

/** HMAC-SHA256(JOURNAL_KEY, previous hash, canonical entry), in hexadecimal: product.md 2. */
export const entryHash = (previousHash: string, entry: HashedEntry): string =>
  hmac(
    config().JOURNAL_KEY,
    `${previousHash}\n${canonical({
      id: entry.id,
      chain: entry.chain,
      position: entry.position,
      name: entry.name,
      occurredAt: entry.occurredAt.toISOString(),
      actor: { ...entry.actor },
      payload: entry.payload,
    })}`,
  );

/** Seal of a chain's head, which nobody can make without the key. */
export const headSeal = (chain: string, length: number, headHash: string): string =>
  hmac(config().JOURNAL_KEY, `head\n${chain}\n${length}\n${headHash}`);
