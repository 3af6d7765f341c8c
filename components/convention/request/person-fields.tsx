"use client";

import type { EnhancedFormHandle } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";

type PersonFieldsProps = {
  readonly form: EnhancedFormHandle;
  /** Dotted name of the person in the request. */
  readonly path: string;
  readonly emailHint: string;
  /** The person who fills the form in: their browser knows these answers. */
  readonly own?: boolean;
};

/** The four answers that the convention needs of anybody. */
export const PersonFields = ({ form, path, emailHint, own }: PersonFieldsProps) => (
  <>
    <div className="grid gap-6 sm:grid-cols-2">
      <TextField
        label="Prénom"
        required
        autoComplete={own ? "given-name" : "off"}
        {...form.field(`${path}.firstName`)}
      />
      <TextField label="Nom" required autoComplete={own ? "family-name" : "off"} {...form.field(`${path}.lastName`)} />
    </div>
    <TextField
      label="Adresse e-mail"
      hint={emailHint}
      type="email"
      required
      autoComplete={own ? "email" : "off"}
      spellCheck={false}
      {...form.field(`${path}.email`)}
    />
    <TextField
      label="Numéro de téléphone"
      type="tel"
      required
      autoComplete={own ? "tel" : "off"}
      width="medium"
      {...form.field(`${path}.phone`)}
    />
  </>
);
