import { z } from "zod";
import type { EmailActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import { ownerOf } from "../draft-access";
import { giveDraft } from "../store/drafts";

const input = z.object({
  draftId: uuid,
  /** Secret of the browser that goes on; only its digest is kept. */
  secret: z.string().min(32),
});

/**
 * Goes on with a request in this browser, which was kept for the address that proved itself; the browser that had it before opens
 * it no more: two never write over each other. Throws DomainError("notFound").
 */
export const takeUpDraft = command<EmailActor, z.output<typeof input>, null>(
  input,
  async ({ tx, actor }, { draftId, secret }) => {
    await giveDraft(tx, { id: draftId, email: actor.email, ownerHash: ownerOf(secret) });
    return { result: null, events: [] };
  },
);
