"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { ValidationSteps } from "@/lib/agency/domain/agency";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { stepWords } from "./step-words";

type SettingsFormProps = {
  readonly action: FormAction;
  readonly initial: FormValues;
  /** Whether the agency chooses: one that only accompanies always works in two steps. */
  readonly steps: readonly ValidationSteps[];
};

/** What an agency's administrator sets. */
export const SettingsForm = ({ action, initial, steps }: SettingsFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine(initial) });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">Réglages de la structure</h1>
      <EnhancedForm form={form} className="mt-8 grid gap-8">
        <TextField
          label="Adresse e-mail de contact"
          hint="Écrite sur chaque convention"
          type="email"
          required
          spellCheck={false}
          {...form.field("contactEmail")}
        />
        <TextareaField
          label="Signature"
          hint="Au bas des messages et des conventions de la structure"
          required
          rows={3}
          {...form.field("signature")}
        />
        <TextField
          label="Départements couverts"
          hint="Codes séparés par des virgules, par exemple 35, 44"
          required
          {...form.field("coveredDepartments")}
        />
        <RadioGroup
          label={"Qui donne l’accord sur une convention\u202f?"}
          required
          choices={steps.map((value) => ({ value, ...stepWords[value] }))}
          {...form.field("validationSteps")}
        />
        <div>
          <SubmitButton full="phone">Enregistrer</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
