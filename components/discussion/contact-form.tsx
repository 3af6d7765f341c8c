"use client";

import { PrivacyNote } from "@/components/site/privacy-note";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type Choice = { readonly value: string; readonly label: string };

type ContactFormProps = {
  readonly action: FormAction;
  readonly isPupil: boolean;
  readonly objectives: readonly Choice[];
  readonly levels: readonly Choice[];
  /** What the button does: it writes, or it asks for a number or an address. */
  readonly submit: string;
};

/** Who asks, when they are free, what they look for: the same for the three ways of contact. */
export const ContactForm = ({ action, isPupil, objectives, levels, submit }: ContactFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField
            label="Prénom"
            required
            autoComplete="given-name"
            {...form.field("potentialBeneficiaryFirstName")}
          />
          <TextField label="Nom" required autoComplete="family-name" {...form.field("potentialBeneficiaryLastName")} />
        </div>
        <TextField
          label="E-mail"
          hint="L’entreprise ne le voit pas&#8239;: nous vous transmettons ses réponses."
          type="email"
          required
          autoComplete="email"
          spellCheck={false}
          {...form.field("potentialBeneficiaryEmail")}
        />
        <TextField
          label="Téléphone"
          hint="L’entreprise peut vous appeler."
          type="tel"
          required
          autoComplete="tel"
          width="medium"
          {...form.field("potentialBeneficiaryPhone")}
        />
        {isPupil ? (
          <RadioGroup label="Votre classe" required choices={levels} {...form.field("levelOfEducation")} />
        ) : (
          <RadioGroup
            label="Que cherchez-vous&#8239;?"
            required
            choices={objectives}
            {...form.field("immersionObjective")}
          />
        )}
        <TextareaField
          label="Quand êtes-vous disponible&#8239;?"
          hint="Par exemple&#8239;: la première semaine de décembre, ou tous les jours sauf le mercredi."
          required
          rows={3}
          {...form.field("datePreferences")}
        />
        {isPupil ? null : (
          <>
            <TextareaField
              label="Votre expérience"
              hint="Ce qui aide l’entreprise à vous connaître, en quelques phrases."
              optional
              rows={3}
              {...form.field("experienceAdditionalInformation")}
            />
            <TextField
              label="Adresse de votre CV en ligne"
              hint="Par exemple un lien France Travail ou LinkedIn, qui commence par https://"
              type="url"
              optional
              spellCheck={false}
              {...form.field("potentialBeneficiaryResumeLink")}
            />
          </>
        )}
        <div>
          <SubmitButton size="tall" full="phone">
            {submit}
          </SubmitButton>
        </div>
        <PrivacyNote>
          Nous gardons votre demande pour vous transmettre les réponses, deux ans au plus après le dernier message.
        </PrivacyNote>
      </EnhancedForm>
    </>
  );
};
