"use client";

import { useCallback } from "react";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { type ChoiceGroup, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FinalField } from "@/lib/convention/domain/decide/edit-final";
import type { Around } from "@/lib/convention/domain/draft";
import type { FormValues } from "@/lib/platform/form-state";
import type { CaseAct } from "./acts";
import { HoursFields } from "./request/hours-fields";
import type { ScheduleView } from "./request/schedule-view";
import { useDerived } from "./request/use-derived";

/** What the fields of an act show and offer, beside the form itself. */
export type ActFacts = {
  readonly people: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  /** Rules that the agency must justify, with what each found. */
  readonly reasons: readonly { readonly rule: string; readonly message: string }[];
  /** Agencies that a convention may go to. */
  readonly agencies: readonly ChoiceGroup[];
  /** What one's role may correct once the convention is final. */
  readonly finalFields: readonly FinalField[];
  /** What the dates and hours of a renewal come to, what they are judged by, and the answers that it keeps. */
  readonly renewal: { readonly view: ScheduleView; readonly around: Around; readonly kept: FormValues } | null;
};

type FieldsProps = ActFacts & { readonly form: EnhancedFormHandle };

const Agreement = ({ form, reasons }: FieldsProps) => (
  <>
    {reasons.map(({ rule, message }) => (
      <TextareaField
        key={rule}
        label="Pourquoi l’acceptez-vous ?"
        hint={message}
        required
        {...form.field(`agencyReasons.${rule}`)}
      />
    ))}
    <TextField
      label="Votre prénom"
      hint="Il est écrit sur la convention."
      autoComplete="given-name"
      {...form.field("firstname")}
    />
    <TextField label="Votre nom" autoComplete="family-name" {...form.field("lastname")} />
  </>
);

const ChangeRequest = ({ form, people }: FieldsProps) => (
  <>
    <RadioGroup label="Qui doit corriger ?" required choices={people} {...form.field("addressee")} />
    <TextareaField
      label="Que faut-il corriger ?"
      hint="Tout le monde lit ce message."
      required
      {...form.field("reason")}
    />
  </>
);

const Justification = ({ form }: FieldsProps) => (
  <TextareaField
    label="Pourquoi ?"
    hint="Le candidat et l’entreprise lisent cette raison."
    required
    {...form.field("statusJustification")}
  />
);

const Counsellor = ({ form }: FieldsProps) => (
  <div className="grid gap-6 sm:grid-cols-2">
    <TextField label="Prénom du conseiller" required {...form.field("firstname")} />
    <TextField label="Nom du conseiller" required {...form.field("lastname")} />
  </div>
);

const Contact = ({ form, people }: FieldsProps) => (
  <>
    <RadioGroup label="De qui ?" required choices={people} {...form.field("role")} />
    <TextField label="Nouvel e-mail" hint="Laissez vide s’il ne change pas." type="email" {...form.field("email")} />
    <TextField label="Nouveau téléphone" hint="Laissez vide s’il ne change pas." type="tel" {...form.field("phone")} />
  </>
);

const Transfer = ({ form, agencies }: FieldsProps) => (
  <>
    <SelectField
      label="Nouvelle structure"
      hint="Les structures qui peuvent la suivre, par département."
      required
      empty="Choisissez la structure"
      choices={agencies}
      {...form.field("agencyId")}
    />
    <TextareaField
      label="Pourquoi ?"
      hint="Tout le monde lit cette raison."
      required
      {...form.field("justification")}
    />
  </>
);

const Renewal = ({ form, renewal }: FieldsProps & { readonly renewal: NonNullable<ActFacts["renewal"]> }) => {
  const { view: first, around, kept } = renewal;
  const loadView = useCallback(async () => {
    const { scheduleView } = await import("./request/schedule-view");
    return (values: FormValues) => scheduleView({ ...kept, ...values }, around);
  }, [around, kept]);
  const view = useDerived(form, first, loadView);
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField label="Premier jour" required note={view.startNote} {...form.date("dateStart")} />
        <DateField label="Dernier jour" required note={view.endNote} {...form.date("dateEnd")} />
      </div>
      <HoursFields form={form} view={view} title="Les horaires d’une semaine" />
      <TextareaField
        label="Pourquoi renouveler ?"
        hint="Par exemple, ce qui reste à découvrir ou à confirmer."
        required
        {...form.field("justification")}
      />
    </>
  );
};

const corrections: Record<FinalField, (props: Pick<FieldsProps, "form">) => React.ReactNode> = {
  tutor: ({ form }) => (
    <Fieldset legend="La personne qui accueille sur place" name="establishmentTutor" legendSize="title">
      <div className="grid gap-6">
        <TextField label="Son prénom" {...form.field("establishmentTutor.firstName")} />
        <TextField label="Son nom" {...form.field("establishmentTutor.lastName")} />
        <TextField label="Son poste" {...form.field("establishmentTutor.job")} />
        <TextField label="Son e-mail" type="email" {...form.field("establishmentTutor.email")} />
        <TextField label="Son téléphone" type="tel" {...form.field("establishmentTutor.phone")} />
      </div>
    </Fieldset>
  ),
  beneficiaryContact: ({ form }) => (
    <Fieldset legend="Comment joindre le candidat" name="beneficiaryContact" legendSize="title">
      <div className="grid gap-6">
        <TextField label="E-mail du candidat" type="email" {...form.field("beneficiary.email")} />
        <TextField label="Téléphone du candidat" type="tel" {...form.field("beneficiary.phone")} />
      </div>
    </Fieldset>
  ),
  beneficiaryBirthdate: ({ form }) => (
    <DateField label="Date de naissance du candidat" {...form.date("beneficiary.birthdate")} />
  ),
  beneficiaryName: ({ form }) => (
    <div className="grid gap-6 sm:grid-cols-2">
      <TextField label="Prénom du candidat" {...form.field("beneficiary.firstName")} />
      <TextField label="Nom du candidat" {...form.field("beneficiary.lastName")} />
    </div>
  ),
  counsellorName: ({ form }) => (
    <div className="grid gap-6 sm:grid-cols-2">
      <TextField label="Prénom du conseiller" {...form.field("agencyReferent.firstname")} />
      <TextField label="Nom du conseiller" {...form.field("agencyReferent.lastname")} />
    </div>
  ),
};

const Corrections = ({ form, finalFields }: FieldsProps) =>
  finalFields.map((field) => {
    const Fields = corrections[field];
    return <Fields key={field} form={form} />;
  });

const Cancellation = (props: FieldsProps) => (
  <>
    <Justification {...props} />
    <CheckboxField
      label="Reprendre aussi les réponses dans une nouvelle demande"
      hint="Pour changer des dates ou corriger une erreur sans tout retaper."
      {...props.form.field("copy")}
    />
  </>
);

/** The fields of each act. */
export const actFields: Record<CaseAct["verb"], (props: FieldsProps) => React.ReactNode> = {
  approve: Agreement,
  validate: Agreement,
  requestChange: ChangeRequest,
  renew: ({ renewal, ...props }) => (renewal ? <Renewal {...props} renewal={renewal} /> : null),
  transfer: Transfer,
  correctContact: Contact,
  renameCounsellor: Counsellor,
  editFinal: Corrections,
  reject: Justification,
  deprecate: Justification,
  cancel: Cancellation,
  copy: () => null,
};
