import { CheckboxField } from "@/components/ui/checkbox-field";
import { ChoiceRow } from "@/components/ui/choice-row";
import { Combobox } from "@/components/ui/combobox";
import { choiceId } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import {
  type SearchFilters,
  sectionChoices,
  sizeLabels,
  sizes,
  welcomeLabels,
  welcomes,
} from "@/lib/directory/domain/search-filters";
import { contactModeLabels, contactModes } from "@/lib/directory/domain/vocabulary";
import { french } from "@/lib/platform/typography";
import { remoteWorkModeLabels, remoteWorkModes } from "@/lib/reference/vocabulary";

type ChoicesProps<T extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly values: readonly T[];
  readonly labels: Record<T, string>;
  readonly chosen: readonly T[];
};

const Choices = <T extends string>({ legend, name, values, labels, chosen }: ChoicesProps<T>) => (
  <Fieldset legend={legend} name={name}>
    {values.map((value) => (
      <ChoiceRow
        key={value}
        id={choiceId(name, value)}
        name={name}
        type="checkbox"
        value={value}
        checked={chosen.includes(value)}
        label={french(labels[value])}
      />
    ))}
  </Fieldset>
);

/** What narrows a search: nothing ticked asks nothing. */
export const FilterFields = ({ filters }: { readonly filters: SearchFilters }) => (
  <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
    <Combobox
      label="Nom de l’entreprise ou SIRET"
      name="entreprise"
      text={{ name: "nom", defaultValue: filters.company }}
      source="/api/entreprises"
    />
    <SelectField
      label="Secteur d’activité"
      name="secteur"
      defaultValue={filters.section}
      empty="Tous les secteurs"
      choices={sectionChoices}
    />
    <Choices legend="Taille de l’entreprise" name="taille" values={sizes} labels={sizeLabels} chosen={filters.sizes} />
    <Choices
      legend="Où se passe l’immersion"
      name="mode"
      values={remoteWorkModes}
      labels={remoteWorkModeLabels}
      chosen={filters.modes}
    />
    <Choices
      legend="Comment la contacter"
      name="contact"
      values={contactModes}
      labels={contactModeLabels}
      chosen={filters.contacts}
    />
    <div className="grid content-start gap-6">
      <SelectField
        label="Handicap"
        name="handicap"
        defaultValue={filters.welcome}
        empty="Toutes les entreprises"
        choices={welcomes.map((value) => ({ value, label: welcomeLabels[value] }))}
      />
      <CheckboxField
        label="Montrer aussi celles qui ne prennent plus de demandes pour l’instant"
        name="complet"
        value="1"
        defaultValue={filters.withFull ? "1" : ""}
      />
    </div>
  </div>
);
