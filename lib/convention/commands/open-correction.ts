import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { newUnguessableId } from "@/lib/platform/ids";
import type { ConventionAccess } from "../access";
import { requestOf } from "../domain/convention";
import { formValuesOf } from "../domain/form-prefill";
import { toParts } from "../draft";
import { load } from "../store/conventions";
import { insertDraft } from "../store/drafts";

const input = z.object({ ownerHash: z.string() });

/** Lays a convention that was sent back for change out as a draft, for the browser of somebody on it; gives the draft's id. */
export const openCorrection = command<ConventionAccess, z.output<typeof input>, string>(
  input,
  async ({ tx, now, actor }, { ownerHash }) => {
    const convention = await load(tx, actor.conventionId);
    if (convention.status !== "DRAFT")
      throw new DomainError("conflict", "not-sent-back", "Aucune correction n’est demandée pour cette convention.");
    const id = newUnguessableId();
    const values = toParts({ ...formValuesOf(requestOf(convention)), expectedVersion: String(convention.version) });
    await insertDraft(tx, { id, values, correctsId: convention.id }, ownerHash, now);
    return { result: id, events: [] };
  },
);
