"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { type ActFacts, actFields } from "./act-fields";
import type { CaseAct } from "./acts";

type ActFormProps = {
  readonly action: FormAction;
  readonly act: CaseAct;
  /** What is filled in already: the name of the member who agrees, or what is to be corrected. */
  readonly initial?: FormValues;
  readonly facts: ActFacts;
  /** Whose convention, in one line. */
  readonly subject: string;
};

const destructive: readonly CaseAct["verb"][] = ["reject", "deprecate", "cancel", "transfer"];

/** The form of one act on a convention. */
export const ActForm = ({ action, act, initial = {}, facts, subject }: ActFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine(initial) });
  const Fields = actFields[act.verb];
  return (
    <>
      {form.summary}
      <h1 className="mt-6 text-3xl font-bold">{act.title}</h1>
      <p className="mt-3 font-medium">{subject}</p>
      <p className="mt-2 text-ink-soft">{act.explanation}</p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <Fields form={form} {...facts} />
        <div>
          <SubmitButton kind={destructive.includes(act.verb) ? "destroy" : "primary"}>{act.button}</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
