import type { z } from "zod";
import { agencyScope } from "@/lib/agency";
import type { UserActor } from "@/lib/identity";
import { type CommandContext, command } from "@/lib/platform/command";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { addJob } from "@/lib/platform/jobs";
import { uuid } from "@/lib/reference/primitives";
import { askedList } from "../asked-list";
import { mostInBatch, needsReason } from "../domain/batch";
import { batchEvent } from "../journal-events";
import { batchCandidates } from "../queries/batch-candidates";
import { linesOf } from "../queries/list-conventions";
import { batchInput, batchReason } from "../schemas";
import { countItems, findBatch, insertBatch, markStarted } from "../store/batches";

/** The job that carries a batch out. */
export const batchTask = "convention-batch";

type Chosen = z.output<typeof batchInput>;

/** The conventions that are ticked, or the first ones of the list that is shown: as many as a batch holds. */
const chosenIds = async ({ tx, now, actor }: CommandContext<UserActor>, { which, ids, ...asked }: Chosen) => {
  if (which === "ticked") return ids;
  const list = await askedList(actor, asked, tx);
  for await (const rows of linesOf(agencyScope(actor.agencyRights), list, now, mostInBatch))
    return rows.map(({ id }) => id);
  return [];
};

/**
 * Lays one act on many conventions out, to be looked at and started; conventions that one may not see are left out. Gives its id.
 * Throws DomainError "invalid" when none is left.
 */
export const prepareBatch = command<UserActor, Chosen, string>(batchInput, async (context, chosen) => {
  const { tx, now, actor } = context;
  const candidates = await batchCandidates(tx, actor, await chosenIds(context, chosen));
  if (candidates.length === 0) refuseField("ids", "nothing-chosen", "Cochez au moins une convention.");
  const id = newId();
  await insertBatch(
    tx,
    { id, userId: actor.userId, verb: chosen.verb, createdAt: now },
    candidates.map((candidate) => candidate.id),
  );
  return { result: id, events: [] };
});

const startInput = batchReason.extend({ batchId: uuid });

/**
 * Starts one's batch, once: the worker carries it out. Throws DomainError "notFound" for one of somebody else, "conflict" when it was
 * started already, "invalid" without the reason that its act needs.
 */
export const startBatch = command<UserActor, z.output<typeof startInput>, void>(
  startInput,
  async ({ tx, now, actor }, { batchId, statusJustification }) => {
    const batch = await findBatch(tx, batchId, actor.userId);
    if (!batch) throw new DomainError("notFound", "batch-not-found", "Cette action groupée n’existe plus.");
    if (needsReason(batch.verb) && !statusJustification)
      refuseField("statusJustification", "reason-missing", "Écrivez la raison.");
    const reason = needsReason(batch.verb) ? statusJustification : null;
    if (!(await markStarted(tx, batchId, now, reason)))
      throw new DomainError("conflict", "batch-started", "Cette action groupée est déjà lancée.");
    // One after the other for one person: each convention is held once.
    await addJob(batchTask, { batchId }, { key: `${batchTask}:${batchId}`, queue: `batches:${actor.userId}` }, tx);
    const { waiting } = await countItems(tx, batchId);
    return {
      result: undefined,
      events: [batchEvent("ConventionBatchStarted", batchId, { verb: batch.verb, conventions: waiting })],
    };
  },
);
