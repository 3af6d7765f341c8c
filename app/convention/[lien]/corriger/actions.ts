"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openCorrection } from "@/lib/convention";
import type { FormState } from "@/lib/platform/form-state";
import { draftOwner } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { requireOpened } from "@/lib/web/signatory";

/** Lays the convention out as a form, for the person whose code has opened it. */
export const beginCorrection = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("begin-correction", z.object({}), async () => {
    const { access } = await requireOpened(linkId);
    const { ownerHash } = await draftOwner();
    redirect(`/convention/demande/${await openCorrection({ actor: access }, { ownerHash })}`);
  })(state, data);
