"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import type { FormAction } from "@/components/ui/enhanced-action";
import { EnhancedForm, useEnhancedForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { pristine } from "@/lib/platform/form-state";

/** Asks for whom the request is kept, and whether others use this computer. */
export const LaterForm = ({ keep, email }: { readonly keep: FormAction; readonly email: string }) => {
  const form = useEnhancedForm({ action: keep, initial: pristine({ email }) });
  return (
    <>
      {form.summary}
      <h1 className="mt-1 text-3xl font-bold">Finir plus tard, ou ailleurs</h1>
      <p className="mt-4">
        Nous gardons votre demande trente jours après votre dernière réponse. Recevez un lien pour la reprendre sur
        n’importe quel appareil, avec un code envoyé à la même adresse.
      </p>
      <EnhancedForm form={form} className="mt-8 grid gap-6">
        <TextField label="Votre adresse e-mail" type="email" autoComplete="email" required {...form.field("email")} />
        <CheckboxField
          label="J’utilise un ordinateur partagé"
          hint="Rien ne reste sur cet appareil : la demande s’y ferme, ainsi que les conventions que vous y avez ouvertes."
          {...form.field("isShared")}
        />
        <div>
          <SubmitButton>Garder et m’envoyer le lien</SubmitButton>
        </div>
      </EnhancedForm>
    </>
  );
};
