"use client";

import { DateField } from "@/components/ui/date-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { FileField } from "@/components/ui/file-field";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { pristine } from "@/lib/platform/form-state";

type RenewalFormProps = { readonly send: FormAction; readonly accept: string };

/** Sends a renewed delegation agreement with its last day. */
export const RenewalForm = ({ send, accept }: RenewalFormProps) => {
  const form = useEnhancedForm({ action: send, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        <DateField
          label="Dernier jour de la nouvelle convention de délégation"
          hint="Par exemple&nbsp;: 31 12 2028"
          required
          {...form.date("delegationEndDate")}
        />
        <FileField
          label="Nouvelle convention de délégation signée"
          hint="PDF, JPEG ou PNG, 5 Mo au plus. Si une erreur est signalée, choisissez de nouveau le fichier."
          accept={accept}
          {...form.field("agreement")}
        />
        <div>
          <SubmitButton full="phone">Envoyer le renouvellement</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
