import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { uuid } from "@/lib/reference/primitives";
import { draftParts } from "../domain/draft";
import { lockDraft, saveDraftValues } from "../store/drafts";
import type { DraftOwner } from "./draft-owner";

/** Longest text that a part may hold in all: what people type is far under it. */
const most = 60_000;

const input = z.object({
  draftId: uuid,
  part: z.enum(draftParts),
  values: z.custom<FormValues>((values) => JSON.stringify(values ?? null).length <= most),
});

/** Keeps what was typed in one part of a request, right or wrong. Throws DomainError("conflict") once the request is sent. */
export const saveDraftPart = command<DraftOwner, z.output<typeof input>, null>(
  input,
  async ({ tx, now, actor }, { draftId, part, values }) => {
    const draft = await lockDraft(tx, draftId, actor.ownerHash);
    if (draft.sentAsId)
      throw new DomainError("conflict", "draft-sent", "Cette demande est déjà envoyée : elle ne se modifie plus ici.");
    await saveDraftValues(tx, draftId, { ...draft.values, [part]: values }, now);
    return { result: null, events: [] };
  },
);
