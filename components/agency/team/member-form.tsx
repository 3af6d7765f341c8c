"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { joinRefusals, joinRefusalWords } from "@/lib/agency/domain/join";
import type { GivenRole } from "@/lib/agency/domain/members";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { RoleFields } from "./role-fields";

type MemberFormProps = {
  readonly action: FormAction;
  readonly title: string;
  readonly intro: string;
  readonly roles: readonly GivenRole[];
  readonly initial: FormValues;
  readonly button: string;
  /** Somebody new is known by their address. */
  readonly asksEmail?: boolean;
};

/** Adds somebody to an agency, or says what they do there from now on. */
export const MemberForm = ({ action, title, intro, roles, initial, button, asksEmail }: MemberFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine(initial) });
  return (
    <>
      {form.summary}
      <h1 className="text-3xl font-bold wrap-anywhere">{title}</h1>
      <p className="mt-3 text-ink-soft">{intro}</p>
      <EnhancedForm form={form} className="mt-8 grid gap-8">
        {asksEmail ? (
          <TextField
            label="Son adresse e-mail professionnelle"
            type="email"
            required
            spellCheck={false}
            {...form.field("email")}
          />
        ) : null}
        <RoleFields form={form} roles={roles} />
        <div>
          <SubmitButton full="phone">{button}</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};

/** Says no to somebody who asks to join, with a reason that they read. */
export const RefusalChoice = ({ action }: { readonly action: FormAction }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <RadioGroup
          label={"Pourquoi\u202f?"}
          hint="La personne lit cette phrase."
          required
          choices={joinRefusals.map((reason) => ({ value: reason, label: joinRefusalWords[reason] }))}
          {...form.field("reason")}
        />
        <div>
          <SubmitButton kind="danger" full="phone">
            Refuser la demande
          </SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
