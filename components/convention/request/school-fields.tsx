"use client";

import type { EnhancedFormHandle } from "@/components/ui/form";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

type SchoolFieldsProps = {
  readonly form: EnhancedFormHandle;
  /** Dotted name of the pupil in the request. */
  readonly path: string;
  readonly levels: readonly Choice[];
};

/** Where a pupil or a student studies (rule R14 of the contract). */
export const SchoolFields = ({ form, path, levels }: SchoolFieldsProps) => (
  <>
    <SelectField
      label="Votre niveau d’études"
      required
      empty="Choisissez"
      choices={levels}
      {...form.field(`${path}.levelOfEducation`)}
    />
    <div className="grid gap-6 sm:grid-cols-[1fr_11rem]">
      <TextField
        label="Établissement scolaire"
        hint="Collège, lycée, école ou université"
        required
        autoComplete="off"
        {...form.field(`${path}.schoolName`)}
      />
      <TextField
        label="Son code postal"
        hint="5 chiffres"
        required
        inputMode="numeric"
        autoComplete="off"
        {...form.field(`${path}.schoolPostcode`)}
      />
    </div>
  </>
);
