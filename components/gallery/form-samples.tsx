"use client";

import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { FieldSamples } from "./field-samples";
import { atRest, refused } from "./sample-values";

const refuse = async () => refused;

/** A whole form: sending it shows every refusal at once. */
export const FormSamples = () => {
  const form = useEnhancedForm({ action: refuse, initial: atRest });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid max-w-prose gap-6">
        <FieldSamples field={form.field} />
        <div>
          <SubmitButton>Envoyer le formulaire</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
