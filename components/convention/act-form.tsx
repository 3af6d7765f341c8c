"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, type EnhancedFormHandle, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";
import type { CaseAct } from "./acts";

type ActFormProps = {
  readonly action: FormAction;
  readonly act: CaseAct;
  /** Name of the member who agrees, to be written on the convention. */
  readonly user?: { readonly firstName: string; readonly lastName: string };
  readonly people: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
  /** Rules that the agency must justify, with what each found. */
  readonly reasons?: readonly { readonly rule: string; readonly message: string }[];
  /** Whose convention, in one line. */
  readonly subject: string;
};

type FieldsProps = Required<Pick<ActFormProps, "people" | "reasons">> & { readonly form: EnhancedFormHandle };

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

const fieldsOf: Record<CaseAct["verb"], (props: FieldsProps) => React.ReactNode> = {
  approve: Agreement,
  validate: Agreement,
  requestChange: ChangeRequest,
  reject: Justification,
  deprecate: Justification,
  cancel: Justification,
};

const destructive: readonly CaseAct["verb"][] = ["reject", "deprecate", "cancel"];

/** The form of one act on a convention. */
export const ActForm = ({ action, act, user, people, reasons = [], subject }: ActFormProps) => {
  const form = useEnhancedForm({
    action,
    initial: pristine(user ? { firstname: user.firstName, lastname: user.lastName } : {}),
  });
  const Fields = fieldsOf[act.verb];
  return (
    <>
      {form.summary}
      <h1 className="mt-6 text-3xl font-bold">{act.title}</h1>
      <p className="mt-3 font-medium">{subject}</p>
      <p className="mt-2 text-ink-soft">{act.explanation}</p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <Fields form={form} people={people} reasons={reasons} />
        <div>
          <SubmitButton kind={destructive.includes(act.verb) ? "destroy" : "primary"}>{act.button}</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
