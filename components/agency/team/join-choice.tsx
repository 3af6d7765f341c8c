"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { CheckboxGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { pristine } from "@/lib/platform/form-state";

type JoinChoiceProps = {
  readonly join: FormAction;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
};

/** Agencies that were found, each with a tick: those that somebody asks to join. */
export const JoinChoice = ({ join, choices }: JoinChoiceProps) => {
  const form = useEnhancedForm({ action: join, initial: pristine() });
  return (
    <div>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <CheckboxGroup label={"Laquelle est la vôtre\u202f?"} choices={choices} {...form.field("agencyIds")} />
        <div>
          <SubmitButton full="phone">Demander à rejoindre</SubmitButton>
        </div>
      </EnhancedForm>
    </div>
  );
};
