import { db, type Tx } from "@/lib/platform/db/client";
import type { BatchVerb } from "../domain/batch";

/** A batch as it is stored. */
export type StoredBatch = {
  readonly id: string;
  readonly userId: string;
  readonly verb: BatchVerb;
  readonly statusJustification: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
};

/** Writes a batch that waits to be started, its conventions in the order given. */
export const insertBatch = async (
  tx: Tx,
  batch: Pick<StoredBatch, "id" | "userId" | "verb" | "createdAt">,
  conventionIds: readonly string[],
): Promise<void> => {
  await tx.conventionBatch.create({ data: batch });
  await tx.conventionBatchItem.createMany({
    data: conventionIds.map((conventionId, position) => ({ batchId: batch.id, conventionId, position })),
  });
};

/** One's own batch, or null for one of somebody else. */
export const findBatch = (tx: Tx, id: string, userId: string): Promise<StoredBatch | null> =>
  tx.conventionBatch.findFirst({ where: { id, userId } });

/** A batch, for the product that carries it out; null when it is gone. */
export const loadBatch = (id: string): Promise<StoredBatch | null> =>
  db().conventionBatch.findUnique({ where: { id } });

/** Notes that a batch begins; false when it had begun. */
export const markStarted = async (
  tx: Tx,
  id: string,
  at: Date,
  statusJustification: string | null,
): Promise<boolean> => {
  const where = { id, startedAt: null };
  return (await tx.conventionBatch.updateMany({ where, data: { startedAt: at, statusJustification } })).count === 1;
};

/** Notes that a batch is over; false when that was noted before. */
export const markFinished = async (tx: Tx, id: string, at: Date): Promise<boolean> =>
  (await tx.conventionBatch.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: at } })).count === 1;

/** The next convention that waits in a batch, and whether the act was tried before; null when none is left. */
export const nextItem = async (
  batchId: string,
): Promise<{ readonly conventionId: string; readonly wasBegun: boolean } | null> => {
  const row = await db().conventionBatchItem.findFirst({
    where: { batchId, outcome: null },
    orderBy: { position: "asc" },
    select: { conventionId: true, begunAt: true },
  });
  return row && { conventionId: row.conventionId, wasBegun: row.begunAt !== null };
};

/** Notes that the act is about to be tried: a crash after this leaves it to be looked at again. */
export const markBegun = async (batchId: string, conventionId: string, at: Date): Promise<void> => {
  await db().conventionBatchItem.updateMany({ where: { batchId, conventionId, begunAt: null }, data: { begunAt: at } });
};

/** Writes down what came of one convention: done, or why it was refused. */
export const settleItem = async (batchId: string, conventionId: string, refusal: string | null): Promise<void> => {
  await db().conventionBatchItem.update({
    where: { batchId_conventionId: { batchId, conventionId } },
    data: refusal === null ? { outcome: "done" } : { outcome: "refused", refusal },
  });
};

/** How many conventions of a batch were done and refused. */
export const countItems = async (tx: Tx, batchId: string) => {
  const groups = await tx.conventionBatchItem.groupBy({ by: ["outcome"], where: { batchId }, _count: true });
  const of = (outcome: "done" | "refused" | null) => groups.find((group) => group.outcome === outcome)?._count ?? 0;
  return { done: of("done"), refused: of("refused"), waiting: of(null) };
};

/** Deletes batches made before a moment; tells how many. */
export const deleteBatchesBefore = async (before: Date): Promise<number> =>
  (await db().conventionBatch.deleteMany({ where: { createdAt: { lt: before } } })).count;
