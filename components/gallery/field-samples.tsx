import { CheckboxField } from "@/components/ui/checkbox-field";
import { CodeField } from "@/components/ui/code-field";
import { Combobox } from "@/components/ui/combobox";
import { DateField } from "@/components/ui/date-field";
import type { FieldBinding } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { TimeRow } from "@/components/ui/time-row";
import { choices, suggestionsAddress } from "./sample-values";

type FieldSamplesProps = {
  /** What ties a field to its form, with what is wrong with it. */
  readonly field: (name: string) => FieldBinding;
};

/** Every field, at rest or with what is wrong with it. */
export const FieldSamples = ({ field }: FieldSamplesProps) => (
  <>
    <TextField {...field("email")} label="Adresse e-mail" hint="Par exemple nom@exemple.fr" type="email" />
    <TextField {...field("siret")} label="SIRET" width="short" inputMode="numeric" />
    <TextField {...field("mobile")} label="Numéro de téléphone portable" type="tel" optional width="medium" />
    <TextField {...field("dense")} label="Nom, entreprise, référence" dense />
    <TextField {...field("readonly")} label="Nom de l’entreprise" readOnly />
    <Combobox
      label="Métier à découvrir"
      text={field("job")}
      name="jobCode"
      source={suggestionsAddress}
      error={field("job").error}
    />
    <DateField
      {...field("birthdate")}
      label="Date de naissance"
      hint="Par exemple 27 03 2004"
      birth
      day={field("birthdate.day")}
      month={field("birthdate.month")}
      year={field("birthdate.year")}
    />
    <SelectField {...field("distance")} label="À moins de" choices={choices.distances} width="short" />
    <SelectField {...field("agency")} label="Votre structure" choices={choices.agencies} empty="Choisissez" />
    <RadioGroup {...field("channel")} label="Comment recevoir le code" choices={choices.channels} />
    <Fieldset legend="Prévenir aussi" name="warned">
      <CheckboxField {...field("warnTutor")} label="la personne qui accueille sur place" />
      <CheckboxField
        {...field("warnAgency")}
        label="la structure d’accompagnement"
        hint="Elle est prévenue à la fin."
      />
    </Fieldset>
    <TextareaField {...field("tasks")} label="Ce que la personne fera" hint="Deux ou trois phrases suffisent." />
    <FileField {...field("file")} label="Document signé" hint="PDF, JPEG ou PNG" accept=".pdf,.jpeg,.png" />
    <CodeField {...field("code")} label="Code à 6 chiffres" />
    <div className="rounded-lg border border-line bg-surface">
      <TimeRow
        label="Lundi"
        name="monday"
        error={field("monday").error}
        worked={field("monday.worked")}
        stretches={[
          { label: "matin", start: field("monday.start1"), end: field("monday.end1") },
          { label: "après-midi", start: field("monday.start2"), end: field("monday.end2") },
        ]}
        total="7 h"
      />
      <TimeRow
        label="Mardi"
        name="tuesday"
        worked={field("tuesday.worked")}
        stretches={[{ label: "matin", start: field("tuesday.start1"), end: field("tuesday.end1") }]}
        total=""
      />
    </div>
  </>
);
