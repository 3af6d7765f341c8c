import type { EnhancedFormHandle } from "@/components/ui/form";
import { CheckboxGroup, RadioGroup } from "@/components/ui/radio-group";
import type { Choice } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

/** Lists to choose from, made where the words are known. */
export type AccessChoices = { readonly abilities: readonly Choice[]; readonly kinds: readonly Choice[] };

type PartProps = { readonly form: EnhancedFormHandle };

/** Who answers for an access. */
export const ContactFields = ({ form }: PartProps) => (
  <>
    <TextField label="Prénom" required autoComplete="given-name" {...form.field("contactFirstName")} />
    <TextField label="Nom" required autoComplete="family-name" {...form.field("contactLastName")} />
    <TextField label="Fonction" required autoComplete="organization-title" {...form.field("contactJob")} />
    <TextField
      label="Téléphone"
      type="tel"
      required
      autoComplete="tel"
      width="medium"
      {...form.field("contactPhone")}
    />
  </>
);

type ScopeFieldsProps = PartProps & {
  readonly choices: AccessChoices;
  /** How each way to say whose conventions is worded. */
  readonly words: { readonly kinds: string; readonly agencies: string };
  /** The field that names agencies. */
  readonly children: React.ReactNode;
};

/** What an access is for, and of whom it reads conventions. */
export const ScopeFields = ({ form, choices, words, children }: ScopeFieldsProps) => (
  <>
    <CheckboxGroup label="Usages de l’API" required choices={choices.abilities} {...form.field("abilities")} />
    <RadioGroup
      label={"De quelles structures viennent les conventions\u202f?"}
      hint="À remplir pour lire des conventions ou en être prévenu."
      choices={[
        { value: "kinds", label: words.kinds },
        { value: "agencies", label: words.agencies },
      ]}
      {...form.field("scopeBy")}
    />
    <CheckboxGroup
      label="Types de structures"
      hint="Si vous choisissez par type."
      choices={choices.kinds}
      {...form.field("agencyKinds")}
    />
    {children}
  </>
);
