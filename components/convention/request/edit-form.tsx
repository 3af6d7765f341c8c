"use client";

import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import type { DraftView } from "@/lib/convention/domain/draft";
import { pristine } from "@/lib/platform/form-state";
import { Consent, ProofNote, type Signing } from "../consent";

type EditFormProps = {
  readonly action: FormAction;
  /** Of a signatory who changes what was agreed on. */
  readonly signing: Signing | null;
  /** What a member of the agency must say why they accept, by rule. */
  readonly reasons: NonNullable<DraftView["correction"]>["reasons"];
  /** The convention was sent back: it was said then why it changes. */
  readonly isAnswer?: boolean;
};

const sendLabel = (signing: Signing | null): string => (signing ? "Envoyer et signer" : "Envoyer la modification");

/** Why the convention changes, the signature when one is asked, and the button that sends. */
export const EditForm = ({ action, signing, reasons, isAnswer = false }: EditFormProps) => {
  const form = useEnhancedForm({ action, initial: pristine() });
  return (
    <>
      {form.summary}
      <EnhancedForm form={form} className="grid gap-6">
        {reasons.map(({ rule, message }) => (
          <TextareaField
            key={rule}
            label="Pourquoi l’acceptez-vous ?"
            hint={message}
            rows={3}
            required
            {...form.field(`agencyReasons.${rule}`)}
          />
        ))}
        {isAnswer ? null : (
          <TextareaField
            label="Pourquoi ce changement ?"
            hint="Les autres personnes liront votre message."
            rows={3}
            required
            {...form.field("justification")}
          />
        )}
        {signing ? <Consent form={form} {...signing} /> : null}
        <SubmitButton size="tall" full="phone" pendingLabel="Envoi en cours…">
          {isAnswer ? "Renvoyer la convention" : sendLabel(signing)}
        </SubmitButton>
        {signing ? <ProofNote /> : null}
      </EnhancedForm>
    </>
  );
};
