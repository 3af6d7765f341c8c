"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

type JoinFormProps = {
  readonly action: FormAction;
  readonly roles: readonly { readonly value: string; readonly label: string }[];
};

/** Asks the people of a registered company to be one of them. */
export const JoinForm = ({ action, roles }: JoinFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold">Rejoindre une entreprise</h1>
      <p className="mt-3 text-ink-soft">
        La personne qui tient la fiche reçoit votre demande, avec votre nom et votre adresse e-mail.
      </p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <TextField
          label="SIRET de l’entreprise"
          hint="14 chiffres"
          required
          inputMode="numeric"
          width="medium"
          {...form.field("siret")}
        />
        <RadioGroup label={"Que ferez-vous\u202f?"} required choices={roles} {...form.field("role")} />
        <TextField label="Votre fonction" hint="Obligatoire pour administrer la fiche" {...form.field("job")} />
        <TextField
          label="Votre téléphone"
          hint="Obligatoire pour administrer la fiche"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          width="medium"
          {...form.field("phone")}
        />
        <div>
          <SubmitButton full="phone">Envoyer la demande</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
