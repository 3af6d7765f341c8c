"use client";

import { Combobox } from "@/components/ui/combobox";
import { Fieldset } from "@/components/ui/fieldset";
import { useEnhancedForm } from "@/components/ui/form";
import { type CompanyFormProps, PartFrame } from "./part-frame";

/** Addresses at which people are welcomed; each keeps its id from one save to the next. */
export const AdressesForm = ({ save, initial, lines, ...frame }: CompanyFormProps & { readonly lines: number }) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} more="Ajouter une adresse" {...frame}>
      <p className="text-ink-soft">Pour retirer une adresse, videz son champ.</p>
      <Fieldset legend="Adresses d’accueil" name="businessAddresses" error={form.errorOf("businessAddresses")}>
        <div className="grid gap-6">
          {Array.from({ length: lines }, (_, index) => {
            const line = `businessAddresses[${index}]`;
            return (
              <div key={line}>
                <input
                  type="hidden"
                  name={`${line}.id`}
                  defaultValue={String(form.initialValues[`${line}.id`] ?? "")}
                />
                <Combobox
                  label={`Adresse ${index + 1}`}
                  hint="Numéro, rue, code postal et ville"
                  name={`${line}.chosen`}
                  text={form.field(`${line}.rawAddress`)}
                  error={form.errorOf(`${line}.rawAddress`)}
                  source="/api/adresses"
                />
              </div>
            );
          })}
        </div>
      </Fieldset>
    </PartFrame>
  );
};
