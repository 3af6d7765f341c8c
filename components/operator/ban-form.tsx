"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type BanFormProps = {
  readonly ban: FormAction;
  /** The company to keep out; asked for when it is not given. */
  readonly siret?: string;
};

/** Keeps a company out, with a reason that stays between operators. */
export const BanForm = ({ ban, siret }: BanFormProps) => {
  const form = useEnhancedForm({ action: ban, initial: pristine(siret ? { siret } : {}) });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="mt-4 grid gap-5">
        <TextField
          label="SIRET à bloquer"
          hint="Inscrite ou non"
          required
          inputMode="numeric"
          width="medium"
          readOnly={siret !== undefined}
          {...form.field("siret")}
        />
        <TextareaField
          label="Raison du blocage"
          hint="Pour l’équipe seulement"
          required
          rows={3}
          {...form.field("justification")}
        />
        <div>
          <SubmitButton kind="danger">Bloquer</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
