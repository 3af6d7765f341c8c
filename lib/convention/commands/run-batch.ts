import { z } from "zod";
import { rightsForProduct } from "@/lib/identity";
import { systemClock } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { type SystemActor, theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { accessByRights, type ConventionAccess } from "../access";
import { type BatchVerb, statusAfter } from "../domain/batch";
import { batchEvent } from "../journal-events";
import { statusOf } from "../queries/status-of";
import * as batches from "../store/batches";
import { approve } from "./approve";
import { deprecate } from "./deprecate";
import { reject } from "./reject";
import { validate } from "./validate";

type Rights = NonNullable<Awaited<ReturnType<typeof rightsForProduct>>>;

const acts: Record<BatchVerb, (actor: ConventionAccess, of: batches.StoredBatch, by: Rights) => Promise<unknown>> = {
  approve: (actor, _of, by) => approve({ actor }, { firstname: by.firstName, lastname: by.lastName }),
  validate: (actor, _of, by) => validate({ actor }, { firstname: by.firstName, lastname: by.lastName }),
  reject: (actor, { statusJustification }) => reject({ actor }, { statusJustification }),
  deprecate: (actor, { statusJustification }) => deprecate({ actor }, { statusJustification }),
};

const gone = "Votre compte ou votre rôle a changé entre-temps.";
const failed = "Le service a eu un problème avec cette convention. Essayez depuis sa page.";

/** Tries the act on one convention with the rights that the person has now; gives why it was refused, or null. */
const tryOne = async (of: batches.StoredBatch, conventionId: string, wasBegun: boolean): Promise<string | null> => {
  const by = await rightsForProduct(of.userId);
  if (!by) return gone;
  try {
    await acts[of.verb](await accessByRights(by, conventionId), of, by);
    return null;
  } catch (error) {
    // It was done just before a crash, which kept the note of it from being taken.
    if (wasBegun && (await statusOf(conventionId)) === statusAfter(of.verb)) return null;
    if (error instanceof DomainError) return error.kind === "notFound" ? gone : error.message;
    log().error({ err: error, conventionId }, "one convention of a batch failed");
    return failed;
  }
};

/** Writes down that a batch is over, and what came of it. */
const finish = command<SystemActor, { readonly batchId: string }, void>(
  z.object({ batchId: z.uuid() }),
  async ({ tx, now }, { batchId }) => {
    if (!(await batches.markFinished(tx, batchId, now))) return { result: undefined, events: [] };
    const { done, refused } = await batches.countItems(tx, batchId);
    return { result: undefined, events: [batchEvent("ConventionBatchFinished", batchId, { done, refused })] };
  },
);

const payload = z.object({ batchId: z.uuid() });

/**
 * Carries a batch out, one convention after the other, each in its own transaction: one that is refused holds nobody back. Running it
 * again after a crash goes on where it stopped, and does nothing twice.
 */
export const runBatch = async (given: unknown): Promise<void> => {
  const { batchId } = payload.parse(given);
  const batch = await batches.loadBatch(batchId);
  if (!batch?.startedAt) return;
  for (;;) {
    const item = await batches.nextItem(batchId);
    if (!item) break;
    const { conventionId, wasBegun } = item;
    await batches.markBegun(batchId, conventionId, systemClock());
    const refusal = await tryOne(batch, conventionId, wasBegun);
    await batches.settleItem(batchId, conventionId, refusal);
  }
  await finish({ actor: theProduct }, { batchId });
};
