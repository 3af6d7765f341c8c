"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import type { EnhancedFormHandle } from "@/components/ui/form";

/** What a signature is asked with: the text that was read, and the words of the tick. */
export type Signing = {
  /** Hash of the text on this page: the server refuses the signature of another one. */
  readonly textHash: string;
  readonly label: string;
};

/** The tick of a signature, bound to the text that was read. */
export const Consent = ({ form, textHash, label }: Signing & { readonly form: EnhancedFormHandle }) => (
  <>
    <input type="hidden" name="textHash" value={textHash} />
    <CheckboxField label={label} required {...form.field("consent")} />
  </>
);

/** What is kept when somebody signs, said beside the button. */
export const ProofNote = () => (
  <p className="text-sm text-ink-soft">
    Nous gardons comme preuve&nbsp;: l’empreinte du texte signé, la date et l’heure, l’adresse où vous avez reçu votre
    code, votre adresse IP et votre navigateur.
  </p>
);
