"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { Combobox } from "@/components/ui/combobox";
import { useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { loadPart, type PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import { Revealed } from "./revealed";

type MetierFormProps = PartFormProps & {
  readonly objectives: readonly { readonly value: string; readonly label: string }[];
};

const code = "immersionAppellation.appellationCode";
const label = "immersionAppellation.appellationLabel";

/** Which job is discovered, why, with which tasks and protections. */
export const MetierForm = ({ save, initial, around, objectives, ...frame }: MetierFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("metier", around) });
  return (
    <PartFrame form={form} save={save} {...frame}>
      <Combobox
        label="Métier"
        hint="Écrivez quelques lettres, puis choisissez dans la liste."
        required
        name={code}
        defaultValue={form.initialValues[code]}
        text={form.field(label)}
        error={form.errorOf(label)}
        source="/api/metiers"
      />
      <RadioGroup
        label={`Quel est le but de ${around.kind === "immersion" ? "cette immersion" : "ce mini-stage"}\u202f?`}
        required
        choices={objectives}
        {...form.field("immersionObjective")}
      />
      <TextareaField
        label="Ce que vous ferez"
        hint="Les tâches que l’entreprise vous confie, en quelques phrases."
        required
        rows={4}
        {...form.field("immersionActivities")}
      />
      <TextareaField
        label="Compétences à observer ou à apprendre"
        optional
        rows={3}
        {...form.field("immersionSkills")}
      />
      <TextareaField
        label="Conditions de travail particulières"
        hint="Par exemple&nbsp;: station debout, charges, froid, déplacements"
        optional
        rows={2}
        {...form.field("workConditions")}
      />
      <TextareaField
        label="Avantages proposés par l’entreprise"
        hint="Par exemple&nbsp;: repas, transport"
        optional
        rows={2}
        {...form.field("businessAdvantages")}
      />
      <section aria-labelledby="securite">
        <h2 id="securite" className="mb-2 text-xl font-bold">
          La sécurité
        </h2>
        <Revealed
          tick={
            <CheckboxField
              label="L’entreprise fournit un équipement de protection"
              {...form.field("individualProtection")}
            />
          }
        >
          <TextField
            label="Quel équipement"
            hint="Par exemple&nbsp;: chaussures, gants, casque"
            optional
            {...form.field("individualProtectionDescription")}
          />
        </Revealed>
        <Revealed
          tick={
            <CheckboxField
              label="Des mesures d’hygiène ou de prévention sont prévues"
              {...form.field("sanitaryPrevention")}
            />
          }
        >
          <TextField
            label="Quelles mesures"
            hint="Par exemple&nbsp;: lavage des mains, blouse"
            optional
            {...form.field("sanitaryPreventionDescription")}
          />
        </Revealed>
      </section>
    </PartFrame>
  );
};
