"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

type RequestRefusalFormProps = { readonly requestId: string; readonly refuse: FormAction };

/** Refuses a request for an access with a reason that whoever sent it reads. */
export const RequestRefusalForm = ({ requestId, refuse }: RequestRefusalFormProps) => {
  const form = useEnhancedForm({ action: refuse, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-5">
        <input type="hidden" name="requestId" value={requestId} />
        <TextareaField label="Raison du refus" hint="La personne la lit." required rows={3} {...form.field("reason")} />
        <div>
          <SubmitButton kind="danger">Refuser la demande</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
