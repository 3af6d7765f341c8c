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
  /** What the field asks for, and what becomes of it. */
  readonly label: string;
  readonly hint: string;
  /** Page to go on to afterwards. */
  readonly onward?: string | undefined;
  readonly kind?: NonNullable<ButtonLook["kind"]>;
  /** What stands between the summary of errors and the form. */
  readonly children: ReactNode;
};

/** Asks somebody for the address that receives their code. */
export const SignInForm = ({ action, label, hint, onward, kind = "primary", children }: SignInFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      {children}
      <EnhancedForm form={form} className="mt-6 grid gap-6">
        {onward ? <input type="hidden" name="suite" value={onward} /> : null}
        <TextField label={label} hint={hint} type="email" autoComplete="email" required {...form.field("email")} />
        <div>
          <SubmitButton kind={kind}>Recevoir un code</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
