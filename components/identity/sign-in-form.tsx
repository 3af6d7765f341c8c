"use client";

import type { ReactNode } from "react";
import type { ButtonLook } from "@/components/ui/button-style";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

type SignInFormProps = {
  readonly action: FormAction;
  /** Page to go on to afterwards. */
  readonly onward: string | undefined;
  readonly kind: NonNullable<ButtonLook["kind"]>;
  /** What stands between the summary of errors and the form. */
  readonly children: ReactNode;
};

/** Asks a professional for the address that receives their code. */
export const SignInForm = ({ action, onward, kind, children }: SignInFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      {children}
      <EnhancedForm form={form} className="mt-6 grid gap-6">
        {onward ? <input type="hidden" name="suite" value={onward} /> : null}
        <TextField
          label="Adresse e-mail professionnelle"
          hint="Nous vous y envoyons un code."
          type="email"
          autoComplete="email"
          required
          {...form.field("email")}
        />
        <div>
          <SubmitButton kind={kind}>Recevoir un code</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
