"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

/** Asks for what finds a convention again. */
export const RecoverForm = ({ action }: { readonly action: FormAction }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">Retrouver ma convention</h1>
      <p className="mt-4">
        Vous avez perdu le message avec votre lien&nbsp;? Donnez votre adresse e-mail, ou la référence de la convention.
        Nous renvoyons le lien par e-mail, aux adresses que la convention connaît.
      </p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <TextField
          label="Adresse e-mail ou référence"
          hint="La référence ressemble à IF-2026-4K7QXA."
          autoComplete="email"
          required
          {...form.field("asked")}
        />
        <div>
          <SubmitButton>Recevoir mon lien</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
