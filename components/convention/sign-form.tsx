"use client";

import Signature from "lucide/dist/esm/icons/signature.mjs";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { pristine } from "@/lib/platform/form-state";

type SignFormProps = {
  readonly action: FormAction;
  /** Hash of the text on this page: the server refuses the signature of another one. */
  readonly textHash: string;
  /** What is kept as proof. */
  readonly proof: string;
  readonly label: string;
};

/** The tick and the button of a signature. */
export const SignForm = ({ action, textHash, proof, label }: SignFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-5">
        <input type="hidden" name="textHash" value={textHash} />
        <CheckboxField label={label} required {...form.field("consent")} />
        <SubmitButton size="tall" full="always" pendingLabel="Signature en cours…">
          <Icon of={Signature} />
          Signer la convention
        </SubmitButton>
        <p className="text-sm text-ink-soft">{proof}</p>
      </EnhancedForm>
    </>
  );
};
