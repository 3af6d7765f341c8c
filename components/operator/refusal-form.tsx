"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type RefusalFormProps = { readonly refuse: FormAction; readonly siret: string };

/** Refuses a registration with a reason that the company reads. */
export const RefusalForm = ({ refuse, siret }: RefusalFormProps) => {
  const form = useEnhancedForm({ action: refuse, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-5">
        <input type="hidden" name="siret" value={siret} />
        <TextareaField
          label="Raison du refus"
          hint="L’entreprise la lit, corrige, puis renvoie la fiche."
          required
          rows={3}
          {...form.field("reason")}
        />
        <div>
          <SubmitButton kind="secondary">Refuser l’inscription</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
