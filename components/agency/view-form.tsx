"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

type ViewFormProps = {
  readonly save: FormAction;
  readonly button: string;
  readonly name?: string;
  /** The agency that shares it already. */
  readonly agencyId?: string | null;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
};

/** The name of a view, and who sees it. */
export const ViewForm = ({ save, button, name = "", agencyId, agencies }: ViewFormProps) => {
  const form = useEnhancedForm({ action: save, initial: pristine({ name, agencyId: agencyId ?? "" }) });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <TextField label="Nom de la vue" required autoComplete="off" width="medium" {...form.field("name")} />
        <SelectField
          label="Qui voit cette vue"
          hint="Chacun n’y trouve que les conventions de ses structures."
          empty="Vous seulement"
          width="medium"
          choices={agencies.map((agency) => ({
            value: agency.id,
            label: `Tous les membres de ${agency.name}`,
          }))}
          {...form.field("agencyId")}
        />
        <div>
          <SubmitButton full="phone" pendingLabel="Enregistrement…">
            {button}
          </SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
