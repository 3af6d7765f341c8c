"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { ContactMode } from "@/lib/directory/domain/vocabulary";
import { contactEstablishment, contactsByCaller, contactsByPerson } from "@/lib/discussion";
import { type DiscussionKind, pupilObjective } from "@/lib/discussion/domain/vocabulary";
import { contactRequest } from "@/lib/discussion/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { anonymous } from "@/lib/web/session";

/** Which offer is asked for, and how the page said that its company is contacted. */
type Target = {
  readonly siret: string;
  readonly appellationCode: string;
  readonly locationId: string;
  readonly contactMode: ContactMode;
  readonly kind: DiscussionKind;
};

/** What the form posts, with the offer that its page is about. */
const posted = (target: Target) =>
  z
    .record(z.string(), z.unknown())
    .transform((typed) => ({
      ...typed,
      ...target,
      ...(target.kind === "1_ELEVE_1_STAGE" && { immersionObjective: pupilObjective }),
    }))
    .pipe(contactRequest);

/** Makes a request to a company; then says what happens next. */
export const contactCompany = async (target: Target, state: FormState, data: FormData): Promise<FormState> =>
  formAction("contact-company", posted(target), async (request) => {
    await consume(contactsByCaller, (await caller()).ipAddress);
    await consume(contactsByPerson, request.potentialBeneficiaryEmail);
    const { linkId } = await contactEstablishment({ actor: anonymous }, request);
    redirect(`/candidature/${linkId}/envoyee`);
  })(state, data);
