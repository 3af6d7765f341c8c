"use client";

import { Combobox } from "@/components/ui/combobox";
import { useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { type CompanyFormProps, PartFrame } from "./part-frame";

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

type ContactFormProps = CompanyFormProps & {
  readonly modes: readonly Choice[];
  /** Accepted people, by their address. */
  readonly people: readonly Choice[];
};

/** How candidates reach the company, and whom they ask for. */
export const ContactForm = ({ save, initial, modes, people, ...frame }: ContactFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} {...frame}>
      <RadioGroup label="Les candidats vous contactent" required choices={modes} {...form.field("contactMode")} />
      <SelectField
        label="Personne à demander"
        hint="Par téléphone ou sur place, son nom est montré aux candidats."
        empty="Choisir une personne"
        choices={people}
        {...form.field("mainContact")}
      />
      <SelectField
        label="Personne à appeler si personne ne répond en 15 jours"
        hint="Seulement si les candidats vous écrivent."
        optional
        empty="Personne"
        choices={people}
        {...form.field("callLater")}
      />
      <Combobox
        label="Adresse où se présenter"
        hint="Seulement si les candidats viennent sur place&nbsp;: numéro, rue, code postal et ville."
        name="welcomeChosen"
        text={form.field("welcomeAddress")}
        error={form.errorOf("welcomeAddress")}
        source="/api/adresses"
      />
    </PartFrame>
  );
};
