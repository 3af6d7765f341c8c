"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { accessOfRegistrant, registerEstablishment, saveRegistrationPart } from "@/lib/directory";
import { type CompanyPart, companyParts } from "@/lib/directory/domain/registration";
import type { FormState } from "@/lib/platform/form-state";
import { saveRegistrationStep } from "@/lib/web/company";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const base = "/espace/entreprise/inscription";

/** Keeps one part of a registration. */
export const savePart = async (
  draftId: string,
  part: CompanyPart,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  saveRegistrationStep(
    async (values) => {
      const actor = accessOfRegistrant(await requireUser());
      return saveRegistrationPart({ actor }, { draftId, part: z.enum(companyParts).parse(part), values });
    },
    `${base}/${draftId}`,
    part,
  )(state, data);

/** Registers the company; pressing twice registers it once. */
export const register = async (draftId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("register-establishment", z.object({}), async () => {
    const actor = accessOfRegistrant(await requireUser());
    const { siret } = await registerEstablishment({ actor }, { draftId });
    redirect(`/espace/entreprise/${siret}?fait=inscription`);
  })(state, data);
