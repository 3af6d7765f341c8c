"use client";

import { CheckboxField } from "@/components/ui/checkbox-field";
import { Fieldset } from "@/components/ui/fieldset";
import { useEnhancedForm } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type CompanyFormProps, PartFrame } from "./part-frame";

type PersonnesFormProps = CompanyFormProps & {
  readonly lines: number;
  readonly roles: readonly { readonly value: string; readonly label: string }[];
};

/** People of the company: what each of them does, and how to reach them. */
export const PersonnesForm = ({ save, initial, lines, roles, ...frame }: PersonnesFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} more="Ajouter une personne" {...frame}>
      <p className="text-ink-soft">
        Chaque personne se connecte avec son adresse e-mail. Pour retirer quelqu’un, videz son adresse.
      </p>
      <Fieldset legend="Personnes" name="userRights" error={form.errorOf("userRights")}>
        <div className="grid gap-10">
          {Array.from({ length: lines }, (_, index) => {
            const line = `userRights[${index}]`;
            const isOneself = frame.isDraft && index === 0;
            const who = isOneself ? "Vous" : `Personne ${index + 1}`;
            return (
              <fieldset key={line} className="grid gap-4 border-l-4 border-line pl-4">
                <legend className="float-left w-full font-bold">{who}</legend>
                <TextField
                  label={`Adresse e-mail${isOneself ? "" : ` de la personne ${index + 1}`}`}
                  type="email"
                  readOnly={isOneself}
                  spellCheck={false}
                  {...form.field(`${line}.email`)}
                />
                {isOneself ? null : (
                  <SelectField label="Son rôle" width="medium" choices={roles} {...form.field(`${line}.role`)} />
                )}
                <TextField
                  label="Fonction dans l’entreprise"
                  hint="Par exemple&nbsp;: gérante, responsable d’équipe"
                  {...form.field(`${line}.job`)}
                />
                <TextField
                  label="Téléphone"
                  type="tel"
                  inputMode="tel"
                  width="medium"
                  {...form.field(`${line}.phone`)}
                />
                <CheckboxField
                  label="Reçoit les candidatures par e-mail"
                  {...form.field(`${line}.shouldReceiveDiscussionNotifications`)}
                />
              </fieldset>
            );
          })}
        </div>
      </Fieldset>
    </PartFrame>
  );
};
