"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CompanyFacts } from "@/lib/convention/domain/company";
import { loadPart, type PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import { PersonFields } from "./person-fields";
import { RegisterNotice } from "./register-notice";

type EntrepriseFormProps = PartFormProps & { readonly company: CompanyFacts | null };

/** Which company welcomes, who signs for it, who welcomes on site. */
export const EntrepriseForm = ({ save, initial, around, company, ...frame }: EntrepriseFormProps) => {
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("entreprise", around) });
  return (
    <PartFrame form={form} save={save} {...frame}>
      <TextField
        label="SIRET"
        hint="14 chiffres. L’entreprise le connaît&#8239;; il est aussi sur ses factures."
        required
        inputMode="numeric"
        width="medium"
        {...form.field("siret")}
      />
      <div>
        <SubmitButton kind="secondary" unchecked name="lookup" value="1" pendingLabel="Recherche…">
          Trouver l’entreprise
        </SubmitButton>
      </div>
      <RegisterNotice company={company} />
      <TextField label="Nom de l’entreprise" required autoComplete="off" {...form.field("businessName")} />
      <section aria-labelledby="signataire" className="mt-4 grid gap-6">
        <h2 id="signataire" className="text-xl font-bold">
          La personne qui signe pour l’entreprise
        </h2>
        <PersonFields
          form={form}
          path="signatories.establishmentRepresentative"
          emailHint="Elle y reçoit le code pour signer. Une autre adresse que la vôtre."
        />
      </section>
      <section aria-labelledby="tuteur" className="group/tutor mt-4 grid gap-6">
        <h2 id="tuteur" className="text-xl font-bold">
          La personne qui vous accueille sur place
        </h2>
        <TextField
          label="Sa fonction"
          hint="Par exemple&nbsp;: boulangère, chef d’équipe"
          required
          {...form.field("establishmentTutor.job")}
        />
        <CheckboxField label="C’est aussi la personne qui signe" {...form.field("tutorIsRepresentative")} />
        <div className="grid gap-6 border-l-4 border-line pl-4 group-has-[input[type=checkbox]:checked]/tutor:hidden sm:pl-6">
          <PersonFields
            form={form}
            path="establishmentTutor"
            emailHint="Elle est prévenue de votre arrivée. Ni la vôtre, ni celle de votre représentant."
          />
        </div>
      </section>
    </PartFrame>
  );
};
