"use server";

import { redirect } from "next/navigation";
import { accessOfManager, agenciesByAccount, askRenewal } from "@/lib/agency";
import { renewalForm } from "@/lib/agency/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";
import { uploadedFile } from "@/lib/web/uploaded-file";

/** Sends a renewed delegation agreement. */
export const sendRenewal = async (agencyId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("ask-renewal", renewalForm, async (typed, _values, posted) => {
    const actor = accessOfManager(await requireUser(), agencyId);
    await consume(agenciesByAccount, actor.userId);
    await askRenewal({ actor }, typed, await uploadedFile(posted, "agreement"));
    redirect(`/espace/agence/structures/${agencyId}/delegation`);
  })(state, data);
