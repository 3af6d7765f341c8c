"use client";

import { DateField } from "@/components/ui/date-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { FileField } from "@/components/ui/file-field";
import { EnhancedForm, type EnhancedFormHandle, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { RegistrantRole } from "@/lib/agency/domain/registration";
import type { FormState } from "@/lib/platform/form-state";
import { AgencyFields } from "./agency-fields";

/** Lists to choose from, made where the words are known. */
export type RegistrationChoices = {
  readonly kinds: readonly Choice[];
  readonly delegating: readonly Choice[];
  readonly bearers: readonly Choice[];
  readonly steps: readonly (Choice & { readonly hint: string })[];
  readonly prescribers: readonly Choice[];
  /** Extensions of an agreement. */
  readonly accept: string;
};

type RegistrationFormProps = {
  readonly role: RegistrantRole;
  readonly register: FormAction;
  readonly initial: FormState;
  readonly choices: RegistrationChoices;
};

type PartProps = { readonly form: EnhancedFormHandle; readonly choices: RegistrationChoices };

const Title = ({ children }: { readonly children: string }) => <h2 className="mt-4 text-xl font-bold">{children}</h2>;

const Delegation = ({ form, choices }: PartProps) => (
  <>
    <Title>Votre convention de délégation</Title>
    <TextField
      label="Organisme qui vous a donné délégation"
      required
      autoComplete="off"
      {...form.field("delegationAgencyName")}
    />
    <SelectField
      label="Type de cet organisme"
      required
      empty="Choisissez"
      choices={choices.delegating}
      {...form.field("delegationAgencyKind")}
    />
    <DateField
      label="Dernier jour de la convention de délégation"
      hint="Par exemple&nbsp;: 31 12 2027. Après ce jour, votre structure ne peut plus valider."
      required
      {...form.date("delegationEndDate")}
    />
    <FileField
      label="Convention de délégation signée"
      hint="PDF, JPEG ou PNG, 5 Mo au plus. Si une erreur est signalée, choisissez de nouveau le fichier."
      accept={choices.accept}
      {...form.field("agreement")}
    />
    <RadioGroup
      label={"Qui assure la personne contre les accidents du travail\u202f?"}
      required
      choices={choices.bearers}
      {...form.field("atmpBearer")}
    />
  </>
);

const People = ({ form, role, choices }: PartProps & { readonly role: RegistrantRole }) => (
  <>
    <Title>Qui vérifie, qui valide</Title>
    {role === "accompagnement" ? null : (
      <RadioGroup
        label={"Combien de personnes vérifient une convention\u202f?"}
        required
        choices={choices.steps}
        {...form.field("validationSteps")}
      />
    )}
    <TextareaField
      label="Adresses e-mail de ceux qui donnent le premier accord"
      hint={
        role === "accompagnement"
          ? "Une par ligne. Une personne au moins."
          : "Une par ligne. Obligatoire s’il y a un premier accord."
      }
      optional={role !== "accompagnement"}
      rows={3}
      {...form.field("counsellorEmails")}
    />
    {role === "accompagnement" ? null : (
      <TextareaField
        label="Adresses e-mail de ceux qui valident"
        hint="Une par ligne, la vôtre si vous validez."
        required
        rows={3}
        {...form.field("validatorEmails")}
      />
    )}
  </>
);

/** Everything that is asked to register an agency, by what its people do there. */
export const RegistrationForm = ({ role, register, initial, choices }: RegistrationFormProps) => {
  const form = useEnhancedForm({ action: register, initial });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        {role === "accompagnement" ? (
          <SelectField
            label="Structure qui valide"
            required
            empty="Choisissez"
            choices={choices.prescribers}
            {...form.field("refersToId")}
          />
        ) : null}
        {role === "delegation" ? null : (
          <SelectField
            label="Type de votre structure"
            required
            empty="Choisissez"
            choices={choices.kinds}
            {...form.field("kind")}
          />
        )}
        <TextField
          label="SIRET"
          hint="14 chiffres, ceux du lieu où vous recevez les personnes"
          required
          inputMode="numeric"
          width="medium"
          {...form.field("siret")}
        />
        <AgencyFields form={form} />
        {role === "delegation" ? <Delegation form={form} choices={choices} /> : null}
        <People form={form} role={role} choices={choices} />
        <div className="mt-2">
          <SubmitButton size="tall" full="phone">
            Envoyer l’inscription
          </SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
