"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FormState } from "@/lib/platform/form-state";
import { type AccessChoices, ContactFields, ScopeFields } from "./access-fields";

type AccessRequestFormProps = {
  readonly send: FormAction;
  readonly initial: FormState;
  readonly choices: AccessChoices;
};

const Title = ({ children }: { readonly children: string }) => <h2 className="mt-4 text-xl font-bold">{children}</h2>;

/** Everything that is asked of somebody who wants an access to the API. */
export const AccessRequestForm = ({ send, initial, choices }: AccessRequestFormProps) => {
  const form = useEnhancedForm({ action: send, initial });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <TextField label="Votre organisme" required autoComplete="organization" {...form.field("organisation")} />
        <TextField
          label="SIRET"
          hint="14 chiffres"
          optional
          inputMode="numeric"
          width="medium"
          {...form.field("siret")}
        />
        <TextareaField
          label={"Que voulez-vous faire\u202f?"}
          hint="Quel service, pour qui, combien de personnes. Quelques phrases suffisent."
          required
          {...form.field("purpose")}
        />
        <ScopeFields
          form={form}
          choices={choices}
          words={{ kinds: "De toutes les structures de certains types", agencies: "De structures que je nomme" }}
        >
          <TextareaField
            label="Structures"
            hint="Si vous les nommez : une par ligne, avec la ville ou le SIRET."
            optional
            rows={3}
            {...form.field("agencyNames")}
          />
        </ScopeFields>
        <Title>Qui répond de cet accès</Title>
        <ContactFields form={form} />
        <div className="mt-2">
          <SubmitButton size="tall" full="phone">
            Envoyer la demande
          </SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
