"use client";

import type { ReactNode } from "react";
import type { ButtonKind } from "@/components/ui/button-style";
import { CodeField } from "@/components/ui/code-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { pristine } from "@/lib/platform/form-state";

type CodeFormProps = {
  readonly action: FormAction;
  /** Values posted along with the code. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly title: string;
  readonly submit: string;
  readonly kind?: ButtonKind;
  /** What the code is; six figures from a message unless told otherwise. */
  readonly code?: { readonly label: string; readonly hint: string; readonly letters?: boolean };
  /** Where the code went and how to get another one. */
  readonly children: ReactNode;
};

const sixFigures = { label: "Code à 6 chiffres", hint: "Il vaut 10 minutes et sert une fois." };

/** Asks for a code that somebody received or that their device makes. */
export const CodeForm = ({
  action,
  hidden = {},
  title,
  submit,
  kind = "primary",
  code = sixFigures,
  children,
}: CodeFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">{title}</h1>
      <div className="mt-3 grid gap-3">{children}</div>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <CodeField {...code} required {...form.field("code")} />
        <div>
          <SubmitButton kind={kind}>{submit}</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
