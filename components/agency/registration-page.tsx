import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/enhanced-action";
import { SelectField } from "@/components/ui/select-field";
import {
  type AgencyKind,
  type AtmpBearer,
  agencyKindLabels,
  atmpBearers,
  delegationAgencyKindList,
  registrableAgencyKinds,
  type ValidationSteps,
  validationSteps,
} from "@/lib/agency/domain/agency";
import type { PrescriberOption, RegistrantRole } from "@/lib/agency/domain/registration";
import { pristine } from "@/lib/platform/form-state";
import { french } from "@/lib/platform/typography";
import { acceptedUploads } from "@/lib/platform/uploads";
import { departmentName, departments } from "@/lib/reference/departments";
import { RegistrationForm } from "./registration-form";
import { roleWords } from "./registration-words";

type RegistrationPageProps = {
  readonly role: RegistrantRole;
  readonly register: FormAction;
  /** Where the agency that validates is looked for; undefined until somebody said it. */
  readonly department: string | undefined;
  readonly prescribers: readonly PrescriberOption[];
};

const base = "/espace/inscrire-ma-structure";

/** Who insures people against work accidents, in words. */
const bearerWords: Readonly<Record<AtmpBearer, string>> = {
  "own-agency": "Notre structure",
  prescriber: "L’organisme qui nous a donné délégation",
};

const stepWords: Readonly<Record<ValidationSteps, { readonly label: string; readonly hint: string }>> = {
  "validator-only": { label: "Une : elle valide", hint: "La convention validée, l’immersion peut commencer." },
  "counsellor-and-validator": {
    label: "Deux : un premier accord, puis la validation",
    hint: "Par exemple un conseiller, puis la direction.",
  },
};

const kindChoices = (kinds: readonly AgencyKind[]) =>
  kinds.map((kind) => ({ value: kind, label: agencyKindLabels[kind] }));

/** France Travail can be chosen, to be told that each of its agencies is known already (platform.md 1.1). */
const kindsFor = (role: RegistrantRole): readonly AgencyKind[] =>
  role === "prescripteur"
    ? ["pole-emploi", ...registrableAgencyKinds.filter((kind) => kind !== "autre")]
    : registrableAgencyKinds;

const DepartmentForm = ({ department }: Pick<RegistrationPageProps, "department">) => (
  <form className="grid gap-4">
    <SelectField
      label="Département de la structure qui valide pour vous"
      name="departement"
      required
      empty="Choisissez"
      choices={departments.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      defaultValue={department}
    />
    <div>
      <Button type="submit" kind={department ? "secondary" : "primary"} full="phone">
        {department ? "Changer de département" : "Continuer"}
      </Button>
    </div>
  </form>
);

const Nobody = ({ department }: { readonly department: string }) => (
  <EmptyState
    sentence={`Aucune structure ne peut valider pour une autre en ${departmentName(department) ?? department}.`}
    exits={
      <ButtonLink href={base} kind="secondary">
        Revenir au choix du rôle
      </ButtonLink>
    }
  />
);

/** The registration of an agency in one role; for one that only accompanies, first where the one that validates is. */
export const RegistrationPage = ({ role, register, department, prescribers }: RegistrationPageProps) => {
  const isAccompanying = role === "accompagnement";
  const hasForm = !isAccompanying || prescribers.length > 0;
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6 lg:pt-10">
      <div>
        <BackLink href={base}>Choisir un autre rôle</BackLink>
        <h1 className="mt-3 text-3xl font-bold">{roleWords[role].title}</h1>
        <p className="mt-3 text-ink-soft">{french(roleWords[role].detail)}</p>
        {role === "delegation" ? null : (
          <p className="mt-3 text-ink-soft">
            {isAccompanying
              ? "La structure qui valide assure la personne contre les accidents du travail."
              : "Votre structure assure la personne contre les accidents du travail pendant l’immersion."}
          </p>
        )}
      </div>
      {isAccompanying ? <DepartmentForm department={department} /> : null}
      {isAccompanying && department && !hasForm ? <Nobody department={department} /> : null}
      {hasForm ? (
        <RegistrationForm
          role={role}
          register={register}
          initial={pristine()}
          choices={{
            kinds: kindChoices(kindsFor(role)),
            delegating: kindChoices(delegationAgencyKindList),
            bearers: atmpBearers.map((bearer) => ({ value: bearer, label: bearerWords[bearer] })),
            steps: validationSteps.map((value) => ({
              value,
              label: french(stepWords[value].label),
              hint: stepWords[value].hint,
            })),
            prescribers: prescribers.map(({ id, name, kind, city }) => ({
              value: id,
              label: french(`${city} : ${name} (${agencyKindLabels[kind]})`),
            })),
            accept: acceptedUploads,
          }}
        />
      ) : null}
    </div>
  );
};
