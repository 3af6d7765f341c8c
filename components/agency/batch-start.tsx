"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type BatchStartProps = {
  readonly start: FormAction;
  readonly title: string;
  readonly button: string;
  readonly needsReason: boolean;
};

/** Starts one act on many conventions, with its reason when it needs one. */
export const BatchStart = ({ start, title, button, needsReason }: BatchStartProps) => {
  const form = useEnhancedForm({ action: start, initial: pristine() });
  return (
    <div>
      {form.summary}
      <h1 className="text-3xl font-bold">{title}</h1>
      <EnhancedForm form={form} className="mt-6 grid gap-6">
        {needsReason ? (
          <TextareaField
            label={"Pourquoi\u202f?"}
            hint="La même raison pour toutes. Chaque personne concernée la lit."
            required
            rows={4}
            {...form.field("statusJustification")}
          />
        ) : (
          <p>Chaque personne concernée est prévenue, comme pour une convention seule.</p>
        )}
        <div>
          <SubmitButton kind={needsReason ? "destroy" : "primary"} full="phone">
            {button}
          </SubmitButton>
        </div>
      </EnhancedForm>
    </div>
  );
};
