"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { accessOfJoiner, agenciesByAccount, registerAgency } from "@/lib/agency";
import { type RegistrantRole, registrantRoles } from "@/lib/agency/domain/registration";
import { registrationForms, type TypedRegistration } from "@/lib/agency/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";
import { uploadedFile } from "@/lib/web/uploaded-file";

/** Registers an agency, in one of the roles that its people may have. */
export const register = async (role: RegistrantRole, state: FormState, data: FormData): Promise<FormState> => {
  const form: z.ZodType<TypedRegistration> = registrationForms[z.enum(registrantRoles).parse(role)];
  return formAction("register-agency", form, async (typed, _values, posted) => {
    const actor = accessOfJoiner(await requireUser());
    await consume(agenciesByAccount, actor.userId);
    await registerAgency({ actor }, typed, await uploadedFile(posted, "agreement"));
    redirect("/espace/inscrire-ma-structure?fait=inscription");
  })(state, data);
};
