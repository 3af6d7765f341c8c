import { z } from "zod";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { DomainError } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import { requestOf } from "../domain/convention";
import { requestOfDraft } from "../draft";
import type { DraftAccess } from "../draft-access";
import { loadForProduct } from "../queries/load-for-product";
import { conventionRequest } from "../schemas";
import { closeDraft, draftNotFound, loadDraft, lockDraft } from "../store/drafts";
import { onConvention } from "./on-convention";
import { draftRefused } from "./send-draft";

const input = z.object({
  request: conventionRequest,
  expectedVersion: z.number().int(),
  draftId: uuid,
  ownerHash: z.string(),
  draftSavedAt: z.date(),
});

const resubmit = onConvention("resubmit", input, async ({ tx, now }, { before, input: sent }) => {
  const draft = await lockDraft(tx, sent.draftId, sent.ownerHash);
  if (draft.updatedAt.getTime() !== sent.draftSavedAt.getTime()) {
    throw new DomainError(
      "conflict",
      "draft-changed",
      "Vos réponses ont changé pendant l’envoi. Relisez-les, puis renvoyez.",
    );
  }
  await closeDraft(tx, draft.id, before.id, now);
  return [];
});

/**
 * Sends a corrected convention again: everybody signs it anew, and the correction is closed; pressing twice sends once. Throws
 * DomainError "invalid" with what is to be corrected, "conflict" when somebody changed the convention meanwhile: the answers stay.
 */
export const sendCorrection = async (access: DraftAccess, now = systemClock()): Promise<void> => {
  const draft = await loadDraft(access.draftId, access.ownerHash);
  if (!access.correcting || !draft.corrects) throw draftNotFound();
  if (draft.sentAsId) return;
  const { convention } = await loadForProduct(draft.corrects.conventionId);
  const corrected = requestOf(convention);
  const made = requestOfDraft(draft.values, {
    kind: corrected.internshipKind,
    today: dayInFrance(now),
    corrected,
    company: draft.company,
  });
  if ("issues" in made) throw draftRefused(made.issues);
  await resubmit(
    { actor: access.correcting, now },
    {
      request: made.request,
      expectedVersion: draft.corrects.version,
      draftId: draft.id,
      ownerHash: access.ownerHash,
      draftSavedAt: draft.updatedAt,
    },
  );
};
