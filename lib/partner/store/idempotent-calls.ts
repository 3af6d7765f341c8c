import { db, type Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";

/** A call that was answered: the digest of what was asked, and the answer, encrypted. */
export type KnownCall = { readonly digest: string; readonly answer: string };

type Keyed = { readonly consumerId: string; readonly key: string };

/** The last call of each key that this process works on: those that wait for it hold no connection meanwhile. */
const running = new Map<string, Promise<unknown>>();

const oneByOne = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
  const before = running.get(name) ?? Promise.resolve();
  const mine = before.then(run, run);
  running.set(name, mine);
  try {
    return await mine;
  } finally {
    if (running.get(name) === mine) running.delete(name);
  }
};

/**
 * Runs a call with what is known of its key, one call of a key at a time: the others wait for the end of the transaction, in
 * which whatever is written is written whole or not at all.
 */
export const inTurn = <T>(
  { consumerId, key }: Keyed,
  run: (tx: Tx, known: KnownCall | null) => Promise<T>,
): Promise<T> => {
  const name = `idempotency:${consumerId}:${key}`;
  return oneByOne(name, () =>
    db().$transaction(async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
      const row = await tx.idempotentCall.findUnique({ where: { consumerId_key: { consumerId, key } } });
      return run(tx, row && { digest: row.requestDigest, answer: row.answer });
    }),
  );
};

/** Runs an act within a transaction that goes on after a refusal on purpose: of what was refused nothing stays. */
export const attempted = async <T>(
  tx: Tx,
  run: (tx: Tx) => Promise<T>,
  refuse: (refusal: DomainError) => T,
): Promise<T> => {
  await tx.$executeRaw`savepoint attempted`;
  try {
    return await run(tx);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await tx.$executeRaw`rollback to savepoint attempted`;
    return refuse(error);
  }
};

/** Keeps the answer of a call under its key. */
export const keepCall = async (
  tx: Tx,
  { digest, now, ...call }: Keyed & KnownCall & { readonly now: Date },
): Promise<void> => {
  await tx.idempotentCall.create({ data: { ...call, requestDigest: digest, createdAt: now } });
};

/** Forgets the calls answered before an instant. */
export const forgetCalls = async (before: Date): Promise<void> => {
  await db().idempotentCall.deleteMany({ where: { createdAt: { lt: before } } });
};
