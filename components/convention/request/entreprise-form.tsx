"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { Disclosure } from "@/components/ui/disclosure";
import { useEnhancedForm } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { loadSection } from "./load-section";
import type { PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import { PersonFields } from "./person-fields";

const loadSchema = loadSection("entreprise");

/** Which company welcomes, who signs for it, who welcomes on site. */
export const EntrepriseForm = ({ save, initial, ...frame }: PartFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema });
  const hasTutor = Object.entries(initial.values).some(
    ([name, value]) => name.startsWith("establishmentTutor.") && !name.endsWith(".job") && value !== "",
  );
  return (
    <PartFrame form={form} {...frame}>
      <TextField
        label="SIRET"
        hint="14 chiffres. L’entreprise le connaît ; il est aussi sur ses factures."
        required
        inputMode="numeric"
        width="medium"
        {...form.field("siret")}
      />
      <TextField label="Nom de l’entreprise" required autoComplete="off" {...form.field("businessName")} />
      <h2 className="mt-4 text-xl font-bold">La personne qui signe pour l’entreprise</h2>
      <PersonFields
        form={form}
        path="signatories.establishmentRepresentative"
        emailHint="Elle y reçoit le code pour signer. Une autre adresse que la vôtre."
      />
      <h2 className="mt-4 text-xl font-bold">La personne qui vous accueille sur place</h2>
      <TextField
        label="Sa fonction"
        hint="Par exemple : boulangère, chef d’équipe"
        required
        {...form.field("establishmentTutor.job")}
      />
      <CheckboxField label="C’est aussi la personne qui signe" {...form.field("tutorIsRepresentative")} />
      <Disclosure summary="C’est quelqu’un d’autre" open={hasTutor}>
        <div className="grid gap-6">
          <PersonFields form={form} path="establishmentTutor" emailHint="Elle est prévenue de votre arrivée." />
        </div>
      </Disclosure>
    </PartFrame>
  );
};
