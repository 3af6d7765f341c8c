"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { useEnhancedForm } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { loadSection } from "./load-section";
import type { PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import { PersonFields } from "./person-fields";

const me = "signatories.beneficiary";
const parent = "signatories.beneficiaryRepresentative";
const employer = "signatories.beneficiaryCurrentEmployer";
const loadSchema = loadSection("candidat");

/** Who leaves on an immersion, and who else signs for them. */
export const VousForm = ({ save, initial, ...frame }: PartFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema });
  const starts = (path: string) =>
    Object.entries(initial.values).some(([name, value]) => name.startsWith(path) && value !== "");
  return (
    <PartFrame form={form} {...frame}>
      <PersonFields
        form={form}
        path={me}
        own
        emailHint="Une adresse à vous seul : vous y recevez le code pour signer."
      />
      <DateField
        label="Date de naissance"
        hint="Par exemple 27 03 2004"
        required
        birth
        {...form.date(`${me}.birthdate`)}
      />
      <TextField
        label="Numéro et rue"
        optional
        autoComplete="street-address"
        {...form.field(`${me}.address.streetNumberAndAddress`)}
      />
      <div className="grid gap-6 sm:grid-cols-[10rem_1fr]">
        <TextField
          label="Code postal"
          optional
          inputMode="numeric"
          autoComplete="postal-code"
          {...form.field(`${me}.address.postcode`)}
        />
        <TextField label="Ville" optional autoComplete="address-level2" {...form.field(`${me}.address.city`)} />
      </div>
      <TextField
        label="Votre situation"
        hint="Par exemple : en recherche d’emploi, salarié, étudiant"
        optional
        {...form.field(`${me}.situation`)}
      />
      <CheckboxField label="Je reçois le RSA (revenu de solidarité active)" {...form.field(`${me}.receivesRsa`)} />
      <CheckboxField label="J’ai une reconnaissance de travailleur handicapé (RQTH)" {...form.field(`${me}.isRqth`)} />
      <TextareaField
        label="Aide financière pendant l’immersion"
        hint="Si vous en recevez une : laquelle, de qui"
        optional
        rows={2}
        {...form.field(`${me}.financiaryHelp`)}
      />
      <Disclosure
        summary="Vous avez moins de 18 ans, ou une protection juridique"
        open={starts(parent) || form.errorOf(`${parent}.email`) !== undefined}
      >
        <div className="grid gap-6">
          <p className="text-ink-soft">Votre représentant légal signe aussi la convention.</p>
          <CheckboxField label="Un représentant légal signe pour moi" {...form.field("withRepresentative")} />
          <PersonFields form={form} path={parent} emailHint="Une autre adresse que la vôtre." />
        </div>
      </Disclosure>
      <Disclosure summary="Quelqu’un à prévenir en cas d’urgence" open={starts(`${me}.emergency`)}>
        <div className="grid gap-6">
          <TextField label="Prénom et nom" optional {...form.field(`${me}.emergencyContact`)} />
          <TextField
            label="Téléphone de cette personne"
            type="tel"
            optional
            {...form.field(`${me}.emergencyContactPhone`)}
          />
          <TextField
            label="E-mail de cette personne"
            type="email"
            optional
            {...form.field(`${me}.emergencyContactEmail`)}
          />
        </div>
      </Disclosure>
      <Disclosure summary="Vous êtes salarié et l’immersion a lieu sur votre temps de travail" open={starts(employer)}>
        <div className="grid gap-6">
          <p className="text-ink-soft">Votre employeur actuel signe aussi la convention.</p>
          <CheckboxField label="Mon employeur actuel signe la convention" {...form.field("withCurrentEmployer")} />
          <TextField
            label="SIRET de votre employeur"
            inputMode="numeric"
            {...form.field(`${employer}.businessSiret`)}
          />
          <TextField label="Nom de l’entreprise qui vous emploie" {...form.field(`${employer}.businessName`)} />
          <TextField label="Son adresse" optional {...form.field(`${employer}.businessAddress`)} />
          <TextField label="Votre poste" optional {...form.field(`${employer}.job`)} />
          <PersonFields
            form={form}
            path={employer}
            emailHint="Celle de la personne qui signera pour votre employeur."
          />
        </div>
      </Disclosure>
    </PartFrame>
  );
};
