"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { accessToAgency, askBlank } from "@/lib/convention";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

export const prepareBlank = async (agencyId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("ask-blank", z.object({}), async () => {
    await askBlank({ actor: accessToAgency(await requireUser(), agencyId) }, {});
    redirect(`/espace/agence/modele/${agencyId}`);
  })(state, data);
