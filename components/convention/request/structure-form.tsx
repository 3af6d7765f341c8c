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
  },
  "mini-stage-cci": {
    label: "Votre chambre",
    hint: "La chambre de votre département qui suit les mini-stages. Elle vérifie et valide la convention.",
    empty: "Choisissez votre chambre",
  },
} as const;

/** Which structure follows the person, checks and validates. */
export const StructureForm = ({ save, initial, around, agencies, ...frame }: StructureFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("structure", around) });
  return (
    <PartFrame form={form} {...frame}>
      <SelectField {...words[around.kind]} required choices={agencies} {...form.field("agencyId")} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField label="Prénom de votre conseiller" optional {...form.field("agencyReferent.firstname")} />
        <TextField label="Nom de votre conseiller" optional {...form.field("agencyReferent.lastname")} />
      </div>
    </PartFrame>
  );
};
