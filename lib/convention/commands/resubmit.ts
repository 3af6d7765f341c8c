import { z } from "zod";
import { DomainError } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import type { ConventionRequest } from "../domain/convention";
import { closeDraft, lockDraft } from "../store/drafts";
import { onConvention } from "./on-convention";

const input = z.object({
  request: z.custom<ConventionRequest>(),
  expectedVersion: z.number().int(),
  draftId: uuid,
  ownerHash: z.string(),
});

/**
 * Sends a corrected convention again: everybody signs it anew, and the draft of the correction is closed. Throws
 * DomainError("conflict") when somebody changed the convention meanwhile, "invalid" with what the law refuses.
 */
export const resubmit = onConvention(
  "resubmit",
  input,
  async ({ tx, now }, { before, input: { draftId, ownerHash } }) => {
    const draft = await lockDraft(tx, draftId, ownerHash);
    if (draft.correctsId !== before.id)
      throw new DomainError("notFound", "draft-not-found", "Cette correction n’existe plus.");
    await closeDraft(tx, draftId, before.id, now);
    return [];
  },
);
