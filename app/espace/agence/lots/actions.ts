"use server";

import { redirect } from "next/navigation";
import { startBatch } from "@/lib/convention";
import { batchReason } from "@/lib/convention/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

/** Starts it. */
export const launch = async (batchId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("start-batch", batchReason, async (input) => {
    await startBatch({ actor: await requireUser() }, { batchId, ...input });
    redirect(`/espace/agence/lots/${batchId}`);
  })(state, data);
