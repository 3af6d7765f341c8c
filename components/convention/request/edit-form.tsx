"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";
import { Consent, ProofNote, type Signing } from "../consent";

type EditFormProps = {
  readonly action: FormAction;
  /** Of a signatory who changes what was agreed on. */
  readonly signing: Signing | null;
};

/** Why the convention changes, the signature when one is asked, and the button that sends. */
export const EditForm = ({ action, signing }: EditFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <TextareaField
          label="Pourquoi ce changement ?"
          hint="Les autres personnes liront votre message."
          rows={3}
          required
          {...form.field("justification")}
        />
        {signing ? <Consent form={form} {...signing} /> : null}
        <SubmitButton size="tall" full="phone" pendingLabel="Envoi en cours…">
          {signing ? "Envoyer et signer" : "Envoyer la modification"}
        </SubmitButton>
        {signing ? <ProofNote /> : null}
      </EnhancedForm>
    </>
  );
};
