"use client";

import { type AccessChoices, ContactFields, ScopeFields } from "@/components/partner/access-fields";
import { DateField } from "@/components/ui/date-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FormState } from "@/lib/platform/form-state";

type ConsumerFormProps = {
  readonly save: FormAction;
  readonly initial: FormState;
  readonly choices: AccessChoices;
  /** What is meant by the form, posted along. */
  readonly about?: { readonly name: "consumerId" | "requestId"; readonly id: string } | undefined;
  readonly button: string;
};

/** What an operator says of a partner: what it may do, until when, who answers for it. */
export const ConsumerForm = ({ save, initial, choices, about, button }: ConsumerFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        {about ? <input type="hidden" name={about.name} value={about.id} /> : null}
        <TextField
          label="Nom du partenaire"
          hint="Il figure dans les statistiques."
          required
          autoComplete="off"
          {...form.field("name")}
        />
        <TextField label="Description" optional autoComplete="off" {...form.field("description")} />
        <ScopeFields
          form={form}
          choices={choices}
          words={{ kinds: "De toutes les structures de certains types", agencies: "De structures choisies" }}
        >
          <TextareaField
            label="Identifiants des structures"
            hint="Si elles sont choisies : un par ligne. L’identifiant est au bas de la page de chaque structure."
            optional
            rows={3}
            {...form.field("agencyIds")}
          />
        </ScopeFields>
        <DateField label="Dernier jour de l’accès" hint="Cinq ans au plus." required {...form.date("expirationDate")} />
        <ContactFields form={form} />
        <TextareaField
          label="Adresses e-mail des contacts"
          hint="Une par ligne. Chacune ouvre l’espace du partenaire et reçoit les avertissements."
          required
          rows={3}
          {...form.field("contactEmails")}
        />
        <div>
          <SubmitButton full="phone" pendingLabel="Enregistrement…">
            {button}
          </SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
