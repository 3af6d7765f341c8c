"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

type ProveEmailFormProps = {
  readonly action: FormAction;
  /** What stands between the summary of errors and the form. */
  readonly children: ReactNode;
};

/** Asks for the address that receives the code. */
export const ProveEmailForm = ({ action, children }: ProveEmailFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      {children}
      <EnhancedForm form={form} className="mt-6 grid gap-6">
        <TextField
          label="Votre adresse e-mail"
          hint="Celle que vous avez donnée pour la convention. Nous y envoyons un code."
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
