import { type Convention, requestOf } from "@/lib/convention/domain/convention";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import type { FormValues } from "@/lib/platform/form-state";

/** A convention's answers whose form name begins in one way, which may be written in another. */
export const answersUnder = (convention: Convention, prefix: string, written = prefix): FormValues =>
  Object.fromEntries(
    Object.entries(formValuesOf(requestOf(convention)))
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [written + name.slice(prefix.length), value]),
  );

/** What may still be corrected of a final convention, as its form holds it before anything is typed. */
export const correctableAnswers = (convention: Convention): FormValues => ({
  ...answersUnder(convention, "establishmentTutor."),
  ...answersUnder(convention, "signatories.beneficiary.", "beneficiary."),
  ...answersUnder(convention, "agencyReferent."),
});
