"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

/** Asks for the new address of an account. */
export const EmailForm = ({ action, email }: { readonly action: FormAction; readonly email: string }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">Changer d’adresse e-mail</h1>
      <p className="mt-3 wrap-anywhere">
        Votre adresse actuelle est <strong>{email}</strong>. Nous enverrons un code à l’ancienne et un autre à la
        nouvelle : il faudra les deux.
      </p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <TextField
          label="Nouvelle adresse e-mail"
          type="email"
          autoComplete="email"
          required
          {...form.field("email")}
        />
        <div>
          <SubmitButton>Recevoir les deux codes</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
