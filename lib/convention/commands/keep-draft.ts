import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { newSecret } from "@/lib/platform/crypto";
import { DomainError } from "@/lib/platform/errors";
import { type DraftAccess, ownerOf } from "../draft-access";
import { draftEvent } from "../journal-events";
import { keepDraftInput } from "../schemas";
import { keepDraftFor, lockDraft } from "../store/drafts";

/**
 * Keeps a request for an address, whose code opens it in another browser, and writes to it; on a shared computer this browser
 * opens it no more. Throws DomainError("conflict") once the request is sent.
 */
export const keepDraft = command<DraftAccess, z.output<typeof keepDraftInput>, null>(
  keepDraftInput,
  async ({ tx, now, actor }, { email, isShared }) => {
    const draft = await lockDraft(tx, actor.draftId, actor.ownerHash);
    if (draft.sentAsId) throw new DomainError("conflict", "draft-sent", "Cette demande est déjà envoyée.");
    await keepDraftFor(tx, draft.id, { email, ...(isShared && { ownerHash: ownerOf(newSecret()) }) }, now);
    return { result: null, events: [draftEvent("DraftKept", draft.id)] };
  },
);
