"use client";

import { useEnhancedForm } from "@/components/ui/form";
import { type ChoiceGroup, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { loadPart, type PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";

type StructureFormProps = PartFormProps & { readonly agencies: readonly ChoiceGroup[] };

const words = {
  immersion: {
    label: "Votre structure d’accompagnement",
    hint: "Celle de votre conseiller. Elle vérifie et valide la convention.",
    empty: "Choisissez votre structure",
    referent: "de votre conseiller",
  },
  "mini-stage-cci": {
    label: "Chambre consulaire",
    hint: "La chambre de commerce (CCI), de métiers ou d’agriculture de votre département. Elle vérifie et valide la convention.",
    empty: "Choisissez la chambre",
    referent: "de votre contact à la chambre",
  },
} as const;

/** Which structure follows the person, checks and validates. */
export const StructureForm = ({ save, initial, around, agencies, ...frame }: StructureFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("structure", around) });
  const { label, hint, empty, referent } = words[around.kind];
  return (
    <PartFrame form={form} save={save} {...frame}>
      <SelectField label={label} hint={hint} empty={empty} required choices={agencies} {...form.field("agencyId")} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField label={`Prénom ${referent}`} optional {...form.field("agencyReferent.firstname")} />
        <TextField label={`Nom ${referent}`} optional {...form.field("agencyReferent.lastname")} />
      </div>
    </PartFrame>
  );
};
