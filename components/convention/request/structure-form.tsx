"use client";

import { useEnhancedForm } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { AgencyField, type AgencyGroup } from "./agency-field";
import { loadPart, type PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";

type StructureFormProps = PartFormProps & { readonly agencies: readonly AgencyGroup[] };

/** Which structure follows the person, checks and validates. */
export const StructureForm = ({ save, initial, around, agencies, ...frame }: StructureFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("structure", around) });
  return (
    <PartFrame form={form} {...frame}>
      <AgencyField
        label="Votre structure d’accompagnement"
        hint="Celle de votre conseiller. Elle vérifie et valide la convention."
        required
        groups={agencies}
        {...form.field("agencyId")}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField label="Prénom de votre conseiller" optional {...form.field("agencyReferent.firstname")} />
        <TextField label="Nom de votre conseiller" optional {...form.field("agencyReferent.lastname")} />
      </div>
    </PartFrame>
  );
};
