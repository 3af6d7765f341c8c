import Search from "lucide/dist/esm/icons/search.mjs";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { messageOf } from "@/components/ui/form-issues";
import { Icon } from "@/components/ui/icon";
import { SelectField } from "@/components/ui/select-field";
import { filterParams } from "@/lib/directory/domain/search-filters";
import { radii } from "@/lib/directory/domain/search-options";
import { chosenPlace, type SearchRequest } from "@/lib/directory/domain/search-url";
import type { FieldIssue } from "@/lib/platform/errors";
import { french } from "@/lib/platform/typography";

type SearchFormProps = {
  readonly request: SearchRequest;
  readonly jobLabel?: string | undefined;
  readonly issues?: readonly FieldIssue[];
  /** band: straight on the strong plane; panel: on a light ground, where an error reads. */
  readonly ground: "band" | "panel";
};

const choices = radii.map((radius) => ({ value: String(radius), label: french(`${radius} km`) }));

/** The search as a GET form: two texts, a radius. Suggestions come with a script; without it the texts are understood on the server. */
export const SearchForm = ({ request, jobLabel, issues = [], ground }: SearchFormProps) => (
  <search>
    <form action="/recherche" className="grid gap-4 md:grid-cols-[1.4fr_1.4fr_0.8fr_auto] md:items-end">
      <Combobox
        label={french("Quel métier ?")}
        name="metier"
        defaultValue={request.jobCode}
        text={{ name: "metierTexte", defaultValue: jobLabel ?? request.jobText }}
        error={messageOf(issues, "metierTexte")}
        source="/api/metiers"
      />
      <Combobox
        label={french("Quelle ville ?")}
        name="lieuChoisi"
        defaultValue={request.position ? chosenPlace(request.position, request.placeText) : ""}
        text={{ name: "lieu", defaultValue: request.placeText }}
        error={messageOf(issues, "lieu")}
        source="/api/lieux"
      />
      <SelectField label="À moins de" name="rayon" defaultValue={String(request.radiusKm)} choices={choices} />
      {filterParams(request.filters).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {request.sort ? <input type="hidden" name="tri" value={request.sort} /> : null}
      <Button type="submit" kind={ground === "band" ? "band" : "primary"} full="phone">
        <Icon of={Search} />
        Rechercher
      </Button>
    </form>
  </search>
);
