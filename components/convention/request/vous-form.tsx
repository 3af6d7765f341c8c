"use client";

import { useCallback } from "react";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { useEnhancedForm } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { EmployerFields } from "./employer-fields";
import { loadPart, type PartFormProps } from "./part-form";
import { PartFrame } from "./part-frame";
import { PersonFields } from "./person-fields";
import { Revealed } from "./revealed";
import { SchoolFields } from "./school-fields";
import { useDerived } from "./use-derived";

const me = "signatories.beneficiary";
const guardian = "signatories.beneficiaryRepresentative";

type VousFormProps = PartFormProps & {
  readonly situations: readonly { readonly value: string; readonly label: string }[];
  readonly levels: VousFormProps["situations"];
  /** The birth date is that of a minor, as the server reads it. */
  readonly isMinor: boolean;
};

/** Who leaves on an immersion or a mini-stage, who else signs for them, whom to call. */
export const VousForm = ({ save, initial, around, situations, levels, isMinor, ...frame }: VousFormProps) => {
  const isMiniStage = around.kind === "mini-stage-cci";
  const form = useEnhancedForm({ action: save, initial, loadSchema: loadPart("vous", around) });
  const loadMinor = useCallback(async () => {
    const { isMinorTyped } = await import("./minor");
    return (values: typeof initial.values) => isMinorTyped(values, around);
  }, [around]);
  const needsGuardian = useDerived(form, isMinor, loadMinor);
  return (
    <PartFrame form={form} save={save} {...frame}>
      <PersonFields
        form={form}
        path={me}
        own
        emailHint="Une adresse à vous seul&#8239;: vous y recevez le code pour signer."
      />
      <DateField
        label="Date de naissance"
        hint={`Par exemple 27 03 ${isMiniStage ? "2012" : "2004"}`}
        required
        birth
        {...form.date(`${me}.birthdate`)}
      />
      <TextField
        label="Numéro et rue"
        required
        autoComplete="address-line1"
        {...form.field(`${me}.address.streetNumberAndAddress`)}
      />
      <div className="grid gap-6 sm:grid-cols-[11rem_1fr]">
        <TextField
          label="Code postal"
          required
          inputMode="numeric"
          autoComplete="postal-code"
          {...form.field(`${me}.address.postcode`)}
        />
        <TextField label="Ville" required autoComplete="address-level2" {...form.field(`${me}.address.city`)} />
      </div>
      {isMiniStage ? (
        <SchoolFields form={form} path={me} levels={levels} />
      ) : (
        <SelectField
          label="Votre situation"
          required
          empty="Choisissez"
          choices={situations}
          {...form.field(`${me}.situation`)}
        />
      )}
      <div>
        {isMiniStage ? null : (
          <CheckboxField label="Je reçois le RSA (revenu de solidarité active)" {...form.field(`${me}.receivesRsa`)} />
        )}
        <CheckboxField
          label="J’ai une reconnaissance de travailleur handicapé (RQTH)"
          {...form.field(`${me}.isRqth`)}
        />
      </div>
      <TextareaField
        label={`Aide financière pendant ${isMiniStage ? "le mini-stage" : "l’immersion"}`}
        hint="Si vous en recevez une&#8239;: laquelle, de qui"
        optional
        rows={2}
        {...form.field(`${me}.financiaryHelp`)}
      />
      <section aria-labelledby="autres-signataires">
        <h2 id="autres-signataires" className="mb-2 text-xl font-bold">
          Qui signe avec vous
        </h2>
        <Revealed
          always={needsGuardian}
          tick={
            needsGuardian ? (
              <p>Avant 18 ans, votre représentant légal signe aussi la convention&#8239;: un parent, un tuteur.</p>
            ) : (
              <CheckboxField
                label="J’ai moins de 18 ans le premier jour, ou une tutelle ou une curatelle"
                hint="Votre représentant légal signe aussi la convention."
                {...form.field("withRepresentative")}
              />
            )
          }
        >
          <p className="font-medium">Votre représentant légal</p>
          <PersonFields form={form} path={guardian} emailHint="Une autre adresse que la vôtre, pour signer." />
        </Revealed>
        {isMiniStage ? null : (
          <Revealed
            tick={
              <CheckboxField
                label="Je suis salarié, et l’immersion a lieu sur mon temps de travail"
                hint="Votre employeur actuel signe aussi la convention."
                {...form.field("withCurrentEmployer")}
              />
            }
          >
            <EmployerFields form={form} />
          </Revealed>
        )}
      </section>
      <section aria-labelledby="urgence" className="grid gap-6">
        <h2 id="urgence" className="text-xl font-bold">
          Qui prévenir en cas d’urgence
        </h2>
        <TextField label="Prénom et nom" optional {...form.field(`${me}.emergencyContact`)} />
        <TextField
          label="Téléphone de cette personne"
          type="tel"
          optional
          width="medium"
          {...form.field(`${me}.emergencyContactPhone`)}
        />
        <TextField
          label="E-mail de cette personne"
          type="email"
          optional
          spellCheck={false}
          {...form.field(`${me}.emergencyContactEmail`)}
        />
      </section>
    </PartFrame>
  );
};
