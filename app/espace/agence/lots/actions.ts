"use server";

import { redirect } from "next/navigation";
import { prepareBatch, startBatch } from "@/lib/convention";
import { batchInput, batchReason } from "@/lib/convention/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

/** Lays one act on the ticked conventions out. */
export const chooseConventions = formAction("prepare-batch", batchInput, async (input) => {
  const id = await prepareBatch({ actor: await requireUser() }, input);
  redirect(`/espace/agence/lots/${id}`);
});

/** Starts it. */
export const launch = async (batchId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("start-batch", batchReason, async (input) => {
    await startBatch({ actor: await requireUser() }, { batchId, ...input });
    redirect(`/espace/agence/lots/${batchId}`);
  })(state, data);
