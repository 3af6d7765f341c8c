"use client";

import { useEnhancedForm } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { type CompanyFormProps, PartFrame } from "./part-frame";

type EntrepriseFormProps = CompanyFormProps & {
  /** Name that the register gives; null when it gives none and it has to be typed. */
  readonly registeredName: string | null;
};

/** Which company, under which name, and what it says of itself. */
export const EntrepriseForm = ({ save, initial, registeredName, ...frame }: EntrepriseFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} {...frame}>
      <TextField
        label="SIRET"
        hint="14 chiffres, ceux du lieu où vous accueillez"
        required
        inputMode="numeric"
        width="medium"
        readOnly={!frame.isDraft}
        {...form.field("siret")}
      />
      {registeredName === null ? (
        <TextField
          label="Nom de l’entreprise"
          hint="À remplir seulement si le registre ne le donne pas."
          autoComplete="organization"
          {...form.field("businessName")}
        />
      ) : (
        <p>
          <span className="block text-sm text-ink-soft">Nom au registre</span>
          <span className="font-medium">{registeredName}</span>
        </p>
      )}
      <TextField
        label="Nom connu du public"
        hint="Celui de votre enseigne, s’il est différent"
        optional
        {...form.field("businessNameCustomized")}
      />
      <TextField
        label="Site internet"
        hint="Par exemple&nbsp;: https://www.exemple.fr"
        optional
        type="url"
        autoComplete="url"
        spellCheck={false}
        {...form.field("website")}
      />
      <TextareaField
        label="Présentation"
        hint="Ce que la personne verra et fera chez vous, en quelques phrases"
        optional
        {...form.field("additionalInformation")}
      />
    </PartFrame>
  );
};
