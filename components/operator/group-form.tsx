"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";
import { GroupFields } from "./group-fields";

/** Makes a group of companies out of a list of SIRETs. */
export const GroupForm = ({ save }: { readonly save: FormAction }) => {
  const form = useEnhancedForm({ action: save, initial: pristine({ tone: "plain" }) });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-5">
        <GroupFields field={form.field} />
        <TextareaField
          label="SIRET du groupe"
          hint="Un par ligne, inscrits ou non"
          required
          {...form.field("sirets")}
        />
        <div>
          <SubmitButton full="phone">Enregistrer le groupe</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
