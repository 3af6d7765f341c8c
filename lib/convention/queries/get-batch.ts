import type { UserActor } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Batch, type BatchRefusal, whyNotInBatch } from "../domain/batch";
import { countItems, findBatch, type StoredBatch } from "../store/batches";
import { batchCandidates } from "./batch-candidates";

const own = async (actor: UserActor, id: string): Promise<StoredBatch> => {
  const batch = isUuid(id) ? await findBatch(db(), id, actor.userId) : null;
  if (!batch) throw new DomainError("notFound", "batch-not-found", "Cette action groupée n’existe plus.");
  return batch;
};

/** Before the start: what will surely be refused. After: what was, told of the conventions that are still theirs to see. */
const refusalsOf = async (actor: UserActor, batch: StoredBatch, now: Date): Promise<readonly BatchRefusal[]> => {
  const items = await db().conventionBatchItem.findMany({
    where: { batchId: batch.id, ...(batch.startedAt && { outcome: "refused" }) },
    select: { conventionId: true, refusal: true },
  });
  const refusals = new Map(items.map(({ conventionId, refusal }) => [conventionId, refusal]));
  const candidates = await batchCandidates(db(), actor, [...refusals.keys()]);
  const today = dayInFrance(now);
  return candidates.flatMap((candidate) => {
    const why = batch.startedAt ? refusals.get(candidate.id) : whyNotInBatch(batch.verb, candidate, today);
    const { id: conventionId, reference, beneficiary } = candidate;
    return why ? [{ conventionId, reference, beneficiary, why }] : [];
  });
};

/** One's own batch, how far it has got and what was refused. Throws DomainError("notFound"). */
export const getBatch = async (actor: UserActor, id: string, now: Date): Promise<Batch> => {
  const batch = await own(actor, id);
  const { done, refused, waiting } = await countItems(db(), id);
  const state = batch.finishedAt ? "finished" : batch.startedAt ? "running" : "prepared";
  return {
    id,
    verb: batch.verb,
    state,
    total: done + refused + waiting,
    done,
    refused,
    // Read again and again while it runs, when only its progress is shown.
    refusals: state === "running" ? [] : await refusalsOf(actor, batch, now),
    createdAt: batch.createdAt,
  };
};
