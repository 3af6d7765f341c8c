"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type EditFormProps = {
  readonly action: FormAction;
  /** Of a signatory who changes what was agreed on: hash of the new text, and the words of their tick. */
  readonly signing: { readonly textHash: string; readonly label: string } | null;
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
        {signing ? (
          <>
            <input type="hidden" name="textHash" value={signing.textHash} />
            <CheckboxField label={signing.label} required {...form.field("consent")} />
          </>
        ) : null}
        <SubmitButton size="tall" full="phone" pendingLabel="Envoi en cours…">
          {signing ? "Envoyer et signer" : "Envoyer la modification"}
        </SubmitButton>
      </EnhancedForm>
    </>
  );
};
