"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { Combobox } from "@/components/ui/combobox";
import { useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";

type MetierFormProps = PartFormProps & {
  readonly objectives: readonly { readonly value: string; readonly label: string }[];
};

const code = "immersionAppellation.appellationCode";

/** Which job is discovered, why, with which tasks and protections. */
export const MetierForm = ({ save, initial, objectives, ...frame }: MetierFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} {...frame}>
      <Combobox
        label="Métier"
        hint="Écrivez quelques lettres, puis choisissez dans la liste."
        required
        name={code}
        defaultValue={form.initialValues[code]}
        text={form.field("metierTexte")}
        error={form.errorOf("metierTexte")}
        source="/api/metiers"
      />
      <RadioGroup
        label="Quel est le but de cette immersion ?"
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
        hint="Par exemple : station debout, charges, froid, déplacements"
        optional
        rows={2}
        {...form.field("workConditions")}
      />
      <TextareaField
        label="Avantages proposés par l’entreprise"
        hint="Par exemple : repas, transport"
        optional
        rows={2}
        {...form.field("businessAdvantages")}
      />
      <CheckboxField label="L’entreprise fournit un équipement de protection" {...form.field("individualProtection")} />
      <TextField
        label="Lequel ?"
        hint="Si vous avez coché la case du dessus"
        optional
        {...form.field("individualProtectionDescription")}
      />
      <CheckboxField
        label="Des mesures d’hygiène ou de prévention sont prévues"
        {...form.field("sanitaryPrevention")}
      />
      <TextField
        label="Lesquelles ?"
        hint="Si vous avez coché la case du dessus"
        optional
        {...form.field("sanitaryPreventionDescription")}
      />
    </PartFrame>
  );
};
