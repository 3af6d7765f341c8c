"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";

/** Writes to the other side. */
export const MessageForm = ({ action, to }: { readonly action: FormAction; readonly to: string }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-4">
        <TextareaField label={`Votre message à ${to}`} required {...form.field("message")} />
        <div>
          <SubmitButton>Envoyer le message</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
