import type { FieldBinding } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { groupToneLabels, groupTones } from "@/lib/directory/domain/group";

/** Name, words and look of a group of companies. */
export const GroupFields = ({ field }: { readonly field: (name: string) => FieldBinding }) => (
  <>
    <TextField
      label="Nom du groupe"
      hint="Il fait l’adresse de la page. Un nom connu reçoit la nouvelle liste."
      required
      {...field("name")}
    />
    <TextField label="Titre de la page" required {...field("title")} />
    <TextareaField label="Présentation" optional rows={3} {...field("description")} />
    <RadioGroup
      label="Apparence de l’en-tête"
      required
      choices={groupTones.map((tone) => ({ value: tone, label: groupToneLabels[tone] }))}
      {...field("tone")}
    />
  </>
);
