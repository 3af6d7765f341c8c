"use client";

import { Combobox } from "@/components/ui/combobox";
import { Fieldset } from "@/components/ui/fieldset";
import { useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { type CompanyFormProps, PartFrame } from "./part-frame";

type MetiersFormProps = CompanyFormProps & {
  readonly lines: number;
  readonly modes: readonly { readonly value: string; readonly label: string }[];
};

/** Jobs that people may discover, each with where the work is done. */
export const MetiersForm = ({ save, initial, lines, modes, ...frame }: MetiersFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} more="Ajouter un métier" {...frame}>
      <p className="text-ink-soft">Pour retirer un métier, videz son champ.</p>
      <Fieldset legend="Métiers" name="offers" error={form.errorOf("offers")}>
        <div className="grid gap-8">
          {Array.from({ length: lines }, (_, index) => {
            const line = `offers[${index}]`;
            return (
              <div key={line} className="grid gap-4 border-l-4 border-line pl-4">
                <Combobox
                  label={`Métier ${index + 1}`}
                  hint="Écrivez quelques lettres, puis choisissez dans la liste."
                  name={`${line}.appellationCode`}
                  defaultValue={form.initialValues[`${line}.appellationCode`]}
                  text={form.field(`${line}.appellationLabel`)}
                  error={form.errorOf(`${line}.appellationLabel`)}
                  source="/api/metiers"
                />
                <RadioGroup
                  label={`Métier ${index + 1}\u00a0: où se fait le travail\u202f?`}
                  choices={modes}
                  {...form.field(`${line}.remoteWorkMode`)}
                  defaultValue={form.initialValues[`${line}.remoteWorkMode`] || "ON_SITE"}
                />
              </div>
            );
          })}
        </div>
      </Fieldset>
    </PartFrame>
  );
};
