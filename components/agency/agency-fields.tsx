"use client";

import type { EnhancedFormHandle } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";

/** Where an agency is and how it is reached: what it says of itself at first, and what is corrected later. */
export const AgencyFields = ({ form }: { readonly form: EnhancedFormHandle }) => (
  <>
    <TextField label="Nom de la structure" required autoComplete="organization" {...form.field("name")} />
    <TextField label="Numéro et rue" required autoComplete="address-line1" {...form.field("street")} />
    <div className="grid gap-6 sm:grid-cols-[11rem_1fr]">
      <TextField
        label="Code postal"
        hint="Sans CEDEX"
        required
        inputMode="numeric"
        autoComplete="postal-code"
        {...form.field("postcode")}
      />
      <TextField label="Ville" hint="Sans CEDEX" required autoComplete="address-level2" {...form.field("city")} />
    </div>
    <TextField
      label="Départements couverts"
      hint="Numéros séparés par des virgules, comme 35, 44. Sans réponse&nbsp;: celui de l’adresse."
      optional
      {...form.field("coveredDepartments")}
    />
    <TextField
      label="Téléphone"
      required
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      width="medium"
      {...form.field("phone")}
    />
    <TextField
      label="Adresse e-mail de contact"
      hint="Elle est écrite sur chaque convention."
      required
      type="email"
      inputMode="email"
      autoComplete="email"
      spellCheck={false}
      {...form.field("contactEmail")}
    />
    <TextField
      label="Signature"
      hint="Sous vos e-mails et vos conventions, comme «&nbsp;L’équipe de la mission locale&nbsp;»"
      required
      {...form.field("signature")}
    />
  </>
);
