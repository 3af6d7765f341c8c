"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

/** Asks a professional for the address that receives their code. */
export const SignInForm = ({ action }: { readonly action: FormAction }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">Se connecter à l’espace professionnel</h1>
      <p className="mt-3 text-ink-soft">
        Pour les conseillers et les personnes qui valident les conventions. Les candidats n’ont pas besoin de compte.
      </p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <TextField
          label="Adresse e-mail professionnelle"
          hint="Nous vous y envoyons un code à 6 chiffres."
          type="email"
          autoComplete="email"
          required
          {...form.field("email")}
        />
        <div>
          <SubmitButton>Recevoir un code</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
