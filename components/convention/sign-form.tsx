"use client";

import Signature from "lucide/dist/esm/icons/signature.mjs";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { pristine } from "@/lib/platform/form-state";
import { Consent, ProofNote, type Signing } from "./consent";

/** The tick and the button of a signature. */
export const SignForm = ({ action, ...signing }: Signing & { readonly action: FormAction }) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-5">
        <Consent form={form} {...signing} />
        <SubmitButton size="tall" full="always" pendingLabel="Signature en cours…">
          <Icon of={Signature} />
          Signer la convention
        </SubmitButton>
        <ProofNote />
      </EnhancedForm>
    </>
  );
};
