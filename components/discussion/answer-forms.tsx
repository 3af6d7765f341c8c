"use client";

import { DateField } from "@/components/ui/date-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type Choice = { readonly value: string; readonly label: string };

/** Accepts in one click; the candidate is written to unless the company says how it told them. */
export const AcceptForm = ({ action, warned }: { readonly action: FormAction; readonly warned: readonly Choice[] }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-4">
        <SelectField
          label="L’avez-vous déjà prévenu&#8239;?"
          hint="Sinon, nous écrivons à la personne que vous l’accueillez."
          empty="Non, écrivez-lui"
          choices={warned}
          {...form.field("toldBy")}
        />
        <div>
          <SubmitButton>J’accueille cette personne</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};

/** Proposes a day to meet. */
export const ProposeDateForm = ({ action }: { readonly action: FormAction }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-4">
        <DateField label="Quel jour&#8239;?" hint="Par exemple 12 01 2027" required {...form.date("proposedDate")} />
        <TextareaField label="Où, à quelle heure&#8239;?" required rows={2} {...form.field("meeting")} />
        <div>
          <SubmitButton>Proposer cette date</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};

/** Refuses, and says why. */
export const RejectForm = ({
  action,
  kinds,
  warned,
}: {
  readonly action: FormAction;
  readonly kinds: readonly Choice[];
  readonly warned: readonly Choice[];
}) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-4">
        <RadioGroup label="Pourquoi&#8239;?" required choices={kinds} {...form.field("rejectionKind")} />
        <TextareaField
          label="La raison, si c’en est une autre"
          hint="La personne la lit."
          optional
          rows={2}
          {...form.field("rejectionReason")}
        />
        <SelectField
          label="Comment vous l’avez prévenue, si c’est fait"
          optional
          empty="Je ne l’ai pas prévenue"
          choices={warned}
          {...form.field("candidateWarnedMethod")}
        />
        <div>
          <SubmitButton kind="destroy">Refuser la demande</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
