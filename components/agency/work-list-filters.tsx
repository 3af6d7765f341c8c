import SlidersHorizontal from "lucide/dist/esm/icons/sliders-horizontal.mjs";
import Link from "next/link";
import { ChoiceRow } from "@/components/ui/choice-row";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/enhanced-action";
import { choiceId } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Icon } from "@/components/ui/icon";
import { PostForm } from "@/components/ui/post-form";
import { type Choice, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { conventionStatuses, statusLabel } from "@/lib/convention/domain/status";
import { internshipKinds } from "@/lib/convention/domain/vocabulary";
import {
  assessmentStates,
  columnsOf,
  countCriteria,
  everything,
  orderOf,
  type Period,
  sortOrders,
  type WorkListCriteria,
  type WorkListSearch,
  workListColumns,
  workListHref,
  workListSorts,
} from "@/lib/convention/domain/work-list";
import { assessmentLabels, columnLabels } from "@/lib/convention/domain/work-list-labels";
import { formatCount } from "@/lib/platform/typography";
import { orderLabels, sortLabels } from "./work-list-words";

type WorkListFiltersProps = {
  readonly criteria: WorkListCriteria;
  readonly search: WorkListSearch;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** Posted: what is typed never stands in an address. */
  readonly filter: FormAction;
};

const choicesOf = <T extends string>(values: readonly T[], labels: Record<T, string>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));

const kindLabels = { immersion: "Immersion", "mini-stage-cci": "Mini-stage" };

type TicksProps = {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
};

const Ticks = ({ legend, name, choices, chosen }: TicksProps) => (
  <Fieldset legend={legend} name={name}>
    {choices.map(({ value, label }) => (
      <ChoiceRow
        key={value}
        id={choiceId(name, value)}
        name={name}
        type="checkbox"
        value={value}
        checked={chosen.includes(value)}
        label={label}
      />
    ))}
  </Fieldset>
);

type DaysProps = { readonly legend: string; readonly name: string; readonly period: Period };

/** Two days, either of them left open; the browser's own field, since nothing is typed from a document here. */
const Days = ({ legend, name, period: { from, to } }: DaysProps) => (
  <Fieldset legend={legend} name={name}>
    <div className="grid grid-cols-2 gap-3">
      <TextField label="Du" name={`${name}-de`} type="date" dense defaultValue={from ?? ""} />
      <TextField label="Au" name={`${name}-a`} type="date" dense defaultValue={to ?? ""} />
    </div>
  </Fieldset>
);

const MoreFilters = ({ criteria, search, agencies }: Omit<WorkListFiltersProps, "filter">) => {
  const { sort, order } = orderOf(criteria);
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      <Ticks
        legend="Statut"
        name="statut"
        choices={conventionStatuses.map((value) => ({ value, label: statusLabel(value, "counsellor-and-validator") }))}
        chosen={criteria.statuses}
      />
      <div className="grid content-start gap-6">
        <TextField
          label="Conseiller ou conseillère"
          hint="La personne que la demande nomme"
          name="conseiller"
          autoComplete="off"
          defaultValue={search.counsellor}
        />
        <SelectField
          label="Bilan"
          name="bilan"
          empty="Tous les bilans"
          defaultValue={criteria.assessment ?? ""}
          choices={choicesOf(assessmentStates, assessmentLabels)}
        />
        <SelectField
          label="Type de séjour"
          name="nature"
          empty="Tous les séjours"
          defaultValue={criteria.kind ?? ""}
          choices={choicesOf(internshipKinds, kindLabels)}
        />
        {agencies.length > 1 ? (
          <Ticks
            legend="Structure"
            name="structure"
            choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={criteria.agencyIds}
          />
        ) : null}
      </div>
      <div className="grid content-start gap-6">
        <Days legend="Premier jour" name="debut" period={criteria.start} />
        <Days legend="Dernier jour" name="fin" period={criteria.end} />
        <Days legend="Envoyée" name="envoi" period={criteria.submission} />
        <SelectField label="Trier par" name="tri" defaultValue={sort} choices={choicesOf(workListSorts, sortLabels)} />
        <SelectField label="Ordre" name="sens" defaultValue={order} choices={choicesOf(sortOrders, orderLabels)} />
      </div>
      <div className="sm:col-span-2 lg:col-span-3">
        <Ticks
          legend="Colonnes"
          name="colonnes"
          choices={choicesOf(workListColumns, columnLabels)}
          chosen={columnsOf(criteria)}
        />
      </div>
    </div>
  );
};

/** What a list is asked for: one field for names and numbers, the rest one press away; one form, which works without a script. */
export const WorkListFilters = ({ criteria, search, agencies, filter }: WorkListFiltersProps) => {
  const set = countCriteria(criteria) + (search.counsellor ? 1 : 0);
  const isNarrowed = set > 0 || search.words !== "";
  return (
    <search className="print:hidden">
      <PostForm action={filter} {...(criteria.task && { hidden: { tache: criteria.task } })} className="grid gap-4">
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="min-w-0 flex-1 basis-72">
            <TextField
              label="Nom, entreprise, SIRET, e-mail ou référence"
              name="mots"
              type="search"
              autoComplete="off"
              spellCheck={false}
              defaultValue={search.words}
            />
          </div>
          <SubmitButton kind="secondary" full="phone" pendingLabel="Recherche…">
            Filtrer la liste
          </SubmitButton>
          {isNarrowed ? (
            <Link
              href={workListHref({ criteria: { ...everything, task: criteria.task }, viewId: null, place: null })}
              prefetch={false}
              className="link inline-block py-3"
            >
              Enlever les filtres
            </Link>
          ) : null}
        </div>
        <Disclosure
          summary={
            <>
              <Icon of={SlidersHorizontal} />
              {set === 0 ? "Filtres, ordre et colonnes" : `Filtres, ordre et colonnes : ${formatCount(set, "filtre")}`}
            </>
          }
        >
          <MoreFilters criteria={criteria} search={search} agencies={agencies} />
        </Disclosure>
      </PostForm>
    </search>
  );
};
