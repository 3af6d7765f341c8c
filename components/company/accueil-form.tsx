"use client";

import { DateField } from "@/components/ui/date-field";
import { useEnhancedForm } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { type CompanyFormProps, PartFrame } from "./part-frame";

const yesNo = (yes: string, no: string) => [
  { value: yes, label: "Oui" },
  { value: no, label: "Non" },
];

/** When the company welcomes, how many requests it takes, from whom. */
export const AccueilForm = ({ save, initial, ...frame }: CompanyFormProps) => {
  const form = useEnhancedForm({ action: save, initial });
  return (
    <PartFrame form={form} {...frame}>
      <RadioGroup
        label={"Êtes-vous disponible en ce moment\u202f?"}
        required
        choices={[
          { value: "yes", label: "Oui, je peux accueillir" },
          { value: "no", label: "Non, pas avant une date" },
        ]}
        {...form.field("availability")}
      />
      <DateField
        label="Disponible de nouveau le"
        hint="Si vous avez répondu non. D’ici là, votre fiche n’est pas montrée."
        {...form.date("nextAvailabilityDate")}
      />
      <TextField
        label="Candidatures par mois, au plus"
        hint="Nous proposons un nombre selon la taille de l’entreprise. 0&nbsp;: aucune."
        required
        inputMode="numeric"
        width="short"
        {...form.field("maxContactsPerMonth")}
      />
      <RadioGroup
        label={"Qui peut vous trouver\u202f?"}
        required
        choices={[
          { value: "all", label: "Tout le monde" },
          { value: "jobSeekers", label: "Les personnes en recherche d’emploi" },
          { value: "students", label: "Les élèves et étudiants" },
        ]}
        {...form.field("searchableBy")}
      />
      <RadioGroup
        label={"Pouvez-vous accueillir des personnes handicapées\u202f?"}
        required
        choices={yesNo("yes", "no")}
        {...form.field("fitForDisabledWorkers")}
      />
      <RadioGroup
        label={"Votre entreprise fait-elle partie de «\u00a0Les entreprises s’engagent\u00a0»\u202f?"}
        optional
        choices={yesNo("true", "false")}
        {...form.field("isEngagedEnterprise")}
      />
    </PartFrame>
  );
};
