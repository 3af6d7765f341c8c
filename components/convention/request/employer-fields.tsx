"use client";

import type { EnhancedFormHandle } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { PersonFields } from "./person-fields";

const employer = "signatories.beneficiaryCurrentEmployer";

/** The company that employs the person now, and who signs for it. */
export const EmployerFields = ({ form }: { readonly form: EnhancedFormHandle }) => (
  <>
    <TextField
      label="Nom de l’entreprise qui vous emploie"
      required
      autoComplete="organization"
      {...form.field(`${employer}.businessName`)}
    />
    <TextField
      label="SIRET de votre employeur"
      hint="14 chiffres, sur votre fiche de paie"
      required
      inputMode="numeric"
      width="medium"
      {...form.field(`${employer}.businessSiret`)}
    />
    <TextField label="Adresse de votre employeur" optional {...form.field(`${employer}.businessAddress`)} />
    <p className="font-medium">La personne qui signe pour votre employeur</p>
    <PersonFields form={form} path={employer} emailHint="Elle y reçoit le code pour signer." />
    <TextField label="Sa fonction chez votre employeur" optional {...form.field(`${employer}.job`)} />
  </>
);
