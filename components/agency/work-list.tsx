import Download from "lucide/dist/esm/icons/download.mjs";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import type { BatchVerb } from "@/lib/convention/domain/batch";
import type {
  WaitingWork,
  WorkList as WorkListRows,
  WorkListTab,
  WorkListView,
} from "@/lib/convention/domain/read-models";
import {
  countCriteria,
  everything,
  type WorkListAddress,
  type WorkListCriteria,
  type WorkListPlace,
  type WorkListSearch,
  workListHref,
  workListQuery,
} from "@/lib/convention/domain/work-list";
import { formatCount, formatDate, french } from "@/lib/platform/typography";
import { ListKeys } from "./list-keys";
import { tickColumn, WorkListBulk } from "./work-list-bulk";
import { WorkListFilters } from "./work-list-filters";
import { WorkListTable } from "./work-list-table";
import { WorkListTasks } from "./work-list-tasks";
import { WorkListViews } from "./work-list-views";
import { countOf, taskWords, wholeListLabel } from "./work-list-words";

type WorkListProps = {
  readonly firstName: string;
  readonly today: string;
  readonly work: WaitingWork;
  readonly list: WorkListRows;
  readonly criteria: WorkListCriteria;
  readonly search: WorkListSearch;
  readonly address: WorkListAddress;
  readonly tabs: readonly WorkListTab[];
  readonly opened: WorkListView | null;
  readonly filter: FormAction;
  /** Deals with several conventions together; the acts are those of the reader's roles, which may be none. */
  readonly bulk: { readonly choose: FormAction; readonly verbs: readonly BatchVerb[] };
  /** The reader's agencies, each with a blank to fill in by hand. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
};

const isNarrowed = ({ criteria, search }: Pick<WorkListProps, "criteria" | "search">): boolean =>
  countCriteria(criteria) > 0 || search.words !== "" || search.counsellor !== "";

const titleOf = ({ opened, criteria }: Pick<WorkListProps, "opened" | "criteria">): string =>
  opened?.name ?? (criteria.task ? taskWords[criteria.task].label : wholeListLabel);

const emptyWords = (props: Pick<WorkListProps, "criteria" | "search">): string => {
  if (isNarrowed(props)) return "Aucune convention ne correspond.";
  if (props.criteria.task) return taskWords[props.criteria.task].empty;
  return "Pas encore de convention. Elles arrivent ici dès qu’un candidat choisit votre structure.";
};

const Keyboard = ({ isBulk }: { readonly isBulk: boolean }) => (
  <details className="text-sm max-lg:hidden print:hidden">
    <summary className="link inline-flex min-h-8 cursor-pointer items-center">Au clavier, dans la liste</summary>
    <p className="mt-1 max-w-prose">
      <kbd>Tab</kbd> entre dans la liste, <kbd>j</kbd> va à la ligne suivante, <kbd>k</kbd> à la précédente,{" "}
      {isBulk ? (
        <>
          <kbd>x</kbd> coche ou décoche la ligne,{" "}
        </>
      ) : null}
      <kbd>Entrée</kbd> ouvre la convention. Ces touches n’agissent que dans la liste.
    </p>
  </details>
);

const Lines = (props: WorkListProps) => {
  const { list, criteria, address, today, bulk } = props;
  const isBulk = bulk.verbs.length > 0;
  const table = (
    <ListKeys>
      <WorkListTable
        caption={french(`Conventions : ${titleOf(props)}`)}
        rows={list.rows}
        criteria={criteria}
        address={address}
        today={today}
        leading={isBulk ? tickColumn : undefined}
      />
    </ListKeys>
  );
  return (
    <>
      {isBulk ? <WorkListBulk {...{ ...bulk, address, list }}>{table}</WorkListBulk> : table}
      <Keyboard isBulk={isBulk} />
    </>
  );
};

const List = (props: WorkListProps) => {
  const { list, address } = props;
  const at = (place: WorkListPlace | null) => (place ? workListHref({ ...address, place }) : undefined);
  return (
    <div className="mt-4 grid gap-4">
      {list.rows.length === 0 ? (
        <EmptyState
          sentence={emptyWords(props)}
          exits={
            isNarrowed(props) ? (
              <ButtonLink href={workListHref({ criteria: everything, viewId: null, place: null })} kind="secondary">
                Voir toutes les conventions
              </ButtonLink>
            ) : undefined
          }
        />
      ) : (
        <Lines {...props} />
      )}
      {list.previous || list.next ? (
        <Pagination
          dense
          label="Pages de la liste"
          position={`${formatCount(list.rows.length, "convention")} sur cette page`}
          previous={at(list.previous)}
          next={at(list.next)}
        />
      ) : null}
    </div>
  );
};

/** A plain form: the file comes without leaving the page, and nothing is written down by looking. */
const Export = ({ address }: Pick<WorkListProps, "address">) => (
  <form
    method="post"
    action={`/espace/agence/conventions.csv?${workListQuery({ ...address, place: null })}`}
    className="print:hidden"
  >
    <Button type="submit" kind="secondary" size="dense">
      <Icon of={Download} size="sm" />
      Exporter (CSV)
    </Button>
  </form>
);

const Blanks = ({ agencies }: Pick<WorkListProps, "agencies">) =>
  agencies.length > 0 ? (
    <section aria-labelledby="modeles" className="mt-10">
      <h2 id="modeles" className="text-xl font-bold">
        {french("Pour un rendez-vous sans ordinateur")}
      </h2>
      <ul className="mt-3 grid gap-1">
        {agencies.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={`/espace/agence/modele/${id}`}
              prefetch={false}
              className="link inline-flex min-h-8 items-center"
            >
              Modèle de convention à remplir{agencies.length > 1 ? `, ${name}` : ""}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ) : null;

/** What waits for an agency's member, then the conventions that they chose to see. */
export const WorkList = (props: WorkListProps) => {
  const { firstName, today, work, list, criteria, search, address, tabs, opened, filter, agencies } = props;
  const isWhole = opened === null && criteria.task === null && !isNarrowed(props);
  return (
    <div className="mx-auto w-full max-w-wide px-4 pt-8 sm:px-6">
      <p className="text-sm text-ink-soft first-letter:uppercase">{formatDate(today)}</p>
      <h1 className="text-2xl font-bold">Bonjour {firstName}</h1>
      <WorkListTasks work={work} today={today} current={opened ? null : criteria.task} />
      <section aria-labelledby="liste" className="mt-10">
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h2 id="liste" className="text-xl font-bold">
            {titleOf(props)}
          </h2>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p className="text-sm text-ink-soft">{countOf(list)} dans cette vue</p>
            {list.rows.length > 0 ? <Export address={address} /> : null}
          </div>
        </div>
        <div className="mt-3 grid grid-cols-1 gap-5">
          <WorkListViews tabs={tabs} opened={opened} address={address} isWhole={isWhole} />
          <WorkListFilters
            key={workListHref(address)}
            criteria={criteria}
            search={search}
            agencies={agencies}
            filter={filter}
          />
        </div>
        <List {...props} />
      </section>
      <Blanks agencies={agencies} />
    </div>
  );
};
