"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

type NameFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly explanation: string;
  readonly submit: string;
  readonly names?: { readonly firstName: string; readonly lastName: string };
};

/** Asks how somebody is called. */
export const NameForm = ({
  action,
  title,
  explanation,
  submit,
  names = { firstName: "", lastName: "" },
}: NameFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine(names) });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">{title}</h1>
      <p className="mt-3 text-ink-soft">{explanation}</p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <TextField label="Prénom" autoComplete="given-name" required {...form.field("firstName")} />
        <TextField label="Nom" autoComplete="family-name" required {...form.field("lastName")} />
        <div>
          <SubmitButton>{submit}</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
