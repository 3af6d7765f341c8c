import { z } from "zod";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import { requestOfDraft } from "../draft";
import { closeDraft, lockDraft } from "../store/drafts";
import type { DraftOwner } from "./draft-owner";
import { submitRequest } from "./submit";

const input = z.object({ draftId: uuid });

/**
 * Sends a request: the convention is made once, however many times the button is pressed. Throws DomainError("invalid") with
 * what is to be corrected.
 */
export const sendDraft = command<DraftOwner, z.output<typeof input>, null>(
  input,
  async ({ tx, now, actor }, { draftId }) => {
    const draft = await lockDraft(tx, draftId, actor.ownerHash);
    if (draft.sentAsId) return { result: null, events: [] };
    const made = requestOfDraft(draft.values, dayInFrance(now));
    if ("issues" in made)
      throw new DomainError("invalid", "draft-incomplete", "Certaines réponses sont à corriger avant l’envoi.", {
        issues: made.issues,
      });
    const { result, events } = await submitRequest(tx, now, made.request);
    await closeDraft(tx, draftId, result.id, now);
    return { result: null, events };
  },
);
