"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type AgencyRefusalFormProps = {
  readonly action: FormAction;
  readonly agencyId: string;
  readonly label: string;
  readonly button: string;
  /** Agencies that may take over the open conventions, when some are to be handed over. */
  readonly targets?: readonly Choice[];
};

/** Refuses or closes an agency with a reason that its members read. */
export const AgencyRefusalForm = ({ action, agencyId, label, button, targets }: AgencyRefusalFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-5">
        <input type="hidden" name="agencyId" value={agencyId} />
        <TextareaField label={label} hint="Ses membres la lisent." required rows={3} {...form.field("justification")} />
        {targets ? (
          <SelectField
            label="Structure qui prend la suite"
            hint="Elle reçoit les conventions ouvertes. Les signatures sont à refaire, chacun est prévenu."
            optional
            empty="Aucune"
            choices={targets}
            {...form.field("targetId")}
          />
        ) : null}
        <div>
          <SubmitButton kind="danger">{button}</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
