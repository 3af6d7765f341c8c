import { z } from "zod";
import { command } from "@/lib/platform/command";
import { newUnguessableId } from "@/lib/platform/ids";
import type { DraftValues } from "../domain/draft";
import { insertDraft } from "../store/drafts";
import type { DraftOwner } from "./draft-owner";

const input = z.object({ values: z.custom<DraftValues>() });

/** Begins a request with what is known already; gives the draft's id. */
export const startDraft = command<DraftOwner, z.output<typeof input>, string>(
  input,
  async ({ tx, now, actor }, { values }) => {
    const id = newUnguessableId();
    await insertDraft(tx, { id, values, correctsId: null }, actor.ownerHash, now);
    return { result: id, events: [] };
  },
);
