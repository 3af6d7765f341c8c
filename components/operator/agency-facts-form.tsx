"use client";

import { AgencyFields } from "@/components/agency/agency-fields";
import { DateField } from "@/components/ui/date-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/platform/form-state";

type AgencyFactsFormProps = {
  readonly save: FormAction;
  readonly initial: FormState;
  readonly delegating: readonly Choice[];
};

/** Corrects what an agency says of itself. */
export const AgencyFactsForm = ({ save, initial, delegating }: AgencyFactsFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <input type="hidden" name="agencyId" value={String(form.initialValues.agencyId ?? "")} />
        <AgencyFields form={form} />
        <TextField label="Organisme qui a donné délégation" optional {...form.field("delegationAgencyName")} />
        <SelectField
          label="Type de cet organisme"
          optional
          empty="Aucun"
          choices={delegating}
          {...form.field("delegationAgencyKind")}
        />
        <DateField label="Dernier jour de la délégation" optional {...form.date("delegationEndDate")} />
        <div>
          <SubmitButton full="phone" pendingLabel="Enregistrement…">
            Enregistrer
          </SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
