import { z } from "zod";
import { uuid } from "@/lib/reference/primitives";
import { partsOf } from "../domain/form-prefill";
import { ownerOf } from "../draft-access";
import { insertDraft } from "../store/drafts";
import { onConvention } from "./on-convention";

const input = z.object({
  draftId: uuid,
  /** Secret of the browser that goes on with the copy; only its digest is kept. */
  secret: z.string().min(32),
});

/**
 * Lays the answers of a convention out as a new request, which its browser fills in and sends as any other: nothing that the
 * server decided is copied, and the convention stays as it is. Throws DomainError as the transition table says of "copy".
 */
export const copy = onConvention(
  "copy",
  input,
  async ({ tx, now }, { before, decision, input: { draftId, secret } }) => {
    if (decision.draft) {
      const draft = {
        id: draftId,
        internshipKind: before.internshipKind,
        values: partsOf(decision.draft),
        company: null,
        corrects: null,
        discussionId: null,
      };
      await insertDraft(tx, draft, ownerOf(secret), now);
    }
    return [];
  },
);
