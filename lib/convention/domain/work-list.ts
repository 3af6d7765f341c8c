import { nextWorkingDay } from "@/lib/reference/holidays";
import { type PlainDate, plainDateOf } from "./plain-date";
import { type ConventionStatus, conventionStatuses } from "./status";
import { type InternshipKind, internshipKinds } from "./vocabulary";

/** What waits for an agency's members (platform.md 4.1, "Tâches à traiter"), in the order in which they see it. */
export const workListTasks = ["a-verifier", "a-valider", "signatures", "non-remis", "non-transmis", "bilans"] as const;
export type WorkListTask = (typeof workListTasks)[number];

/** Where the assessment of a convention stands (platform.md 4.1, `assessmentCompletionStatus`). */
export const assessmentStates = ["to-complete", "to-sign", "finalized"] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** What a list can be ordered by (platform.md 4.1, `sortBy`). */
export const workListSorts = ["dateStart", "dateEnd", "dateSubmission", "dateValidation"] as const;
export type WorkListSort = (typeof workListSorts)[number];

/** From the smallest, or from the greatest. */
export const sortOrders = ["asc", "desc"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a line can show beside the person, who always stands first (platform.md 4.1). */
export const workListColumns = [
  "company",
  "dates",
  "status",
  "turn",
  "assessment",
  "counsellor",
  "agency",
  "reference",
  "submission",
  "validation",
] as const;
export type WorkListColumn = (typeof workListColumns)[number];

/** What a list shows when nobody chose. */
export const usualColumns: readonly WorkListColumn[] = ["company", "dates", "status", "turn"];

/** A first and a last day, either of them open. */
export type Period = { readonly from: PlainDate | null; readonly to: PlainDate | null };

/** What a list of conventions shows: everything that may stand in an address, since nothing in it is about anybody. */
export type WorkListCriteria = {
  readonly task: WorkListTask | null;
  readonly statuses: readonly ConventionStatus[];
  readonly assessment: AssessmentState | null;
  readonly kind: InternshipKind | null;
  readonly start: Period;
  readonly end: Period;
  readonly submission: Period;
  readonly agencyIds: readonly string[];
  /** null: the order that is usual for what is shown. */
  readonly sort: WorkListSort | null;
  readonly order: SortOrder | null;
  /** Empty: the usual ones. */
  readonly columns: readonly WorkListColumn[];
};

/** What is looked for by name: it is posted, kept under a view's id, and never stands in an address (product.md 4). */
export type WorkListSearch = { readonly words: string; readonly counsellor: string };

/** Nothing looked for by name. */
export const noSearch: WorkListSearch = { words: "", counsellor: "" };

const always: Period = { from: null, to: null };

/** Every convention of the reader's agencies, in the usual order. */
export const everything: WorkListCriteria = {
  task: null,
  statuses: [],
  assessment: null,
  kind: null,
  start: always,
  end: always,
  submission: always,
  agencyIds: [],
  sort: null,
  order: null,
  columns: [],
};

/** Parameters of an address, or fields of a post. */
export type WorkListParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const dayOf = (text: string): PlainDate | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return plainDateOf(Number(year), Number(month), Number(day)) ?? null;
};

const oneOf = <T extends string>(known: readonly T[], text: string): T | null =>
  known.find((one) => one === text) ?? null;

const someOf = <T extends string>(known: readonly T[], texts: readonly string[]): readonly T[] =>
  known.filter((one) => texts.includes(one));

/** The whole list, in words that an address can hold. */
const wholeList = "toutes";

/** Reads what a list shows from an address or a post; what makes no sense asks nothing. */
export const readCriteria = (params: WorkListParams): WorkListCriteria => {
  const values = (name: string): readonly string[] => [params[name] ?? []].flat();
  const value = (name: string): string => values(name)[0] ?? "";
  const period = (name: string): Period => ({ from: dayOf(value(`${name}-de`)), to: dayOf(value(`${name}-a`)) });
  const columns = someOf(workListColumns, values("colonnes"));
  const sort = oneOf(workListSorts, value("tri"));
  return {
    task: oneOf(workListTasks, value("tache")),
    statuses: someOf(conventionStatuses, values("statut")),
    assessment: oneOf(assessmentStates, value("bilan")),
    kind: oneOf(internshipKinds, value("nature")),
    start: period("debut"),
    end: period("fin"),
    submission: period("envoi"),
    agencyIds: [...new Set(values("structure").filter((id) => uuid.test(id)))].sort(),
    sort,
    order: sort && (oneOf(sortOrders, value("sens")) ?? "desc"),
    columns: columns.join() === usualColumns.join() ? [] : columns,
  };
};

const pairsOf = (criteria: WorkListCriteria): readonly (readonly [string, string | null])[] => {
  const many = (name: string, values: readonly string[]) => values.map((value) => [name, value] as const);
  const period = (name: string, { from, to }: Period) => [[`${name}-de`, from] as const, [`${name}-a`, to] as const];
  return [
    ["tache", criteria.task],
    ...many("statut", criteria.statuses),
    ["bilan", criteria.assessment],
    ["nature", criteria.kind],
    ...period("debut", criteria.start),
    ...period("fin", criteria.end),
    ...period("envoi", criteria.submission),
    ...many("structure", criteria.agencyIds),
    ["tri", criteria.sort],
    ["sens", criteria.sort && criteria.order],
    ...many("colonnes", criteria.columns),
  ];
};

const given = (criteria: WorkListCriteria): [string, string][] =>
  pairsOf(criteria).filter((pair): pair is [string, string] => pair[1] !== null);

/** Whether every convention stands in a list, in whatever order and columns. */
const asksNothing = (criteria: WorkListCriteria): boolean =>
  given({ ...criteria, sort: null, columns: [] }).length === 0;

/** What a list shows as the parameters of an address, in one order; reading them gives the same list. */
export const criteriaQuery = (criteria: WorkListCriteria): string => {
  const pairs = given(criteria);
  // An address that asks nothing opens what waits for its reader: the whole list is asked for by name.
  return new URLSearchParams(asksNothing(criteria) ? [["tache", wholeList], ...pairs] : pairs).toString();
};

/** Reads back what a list shows from its parameters written as one text. */
export const readCriteriaQuery = (query: string): WorkListCriteria => {
  const params = new URLSearchParams(query);
  return readCriteria(Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])));
};

/** How many filters stand beside the task and the search by name. */
export const countCriteria = (criteria: WorkListCriteria): number =>
  given({ ...criteria, task: null, sort: null, columns: [] }).length;

/** The order of a list: its own, or the one that is usual for what it shows. */
export const orderOf = ({
  task,
  sort,
  order,
}: WorkListCriteria): { readonly sort: WorkListSort; readonly order: SortOrder } => {
  if (sort) return { sort, order: order ?? "desc" };
  if (task === "bilans") return { sort: "dateEnd", order: "asc" };
  return { sort: "dateStart", order: task ? "asc" : "desc" };
};

/** The columns of a list: its own, or the usual ones. */
export const columnsOf = ({ columns }: WorkListCriteria): readonly WorkListColumn[] =>
  columns.length > 0 ? columns : usualColumns;

/** Where a page begins or ends in its order: the value of the line it stands beside, and its id, which no two lines share. */
export type WorkListPlace = { readonly side: "after" | "before"; readonly key: string; readonly id: string };

/** A place as an address holds it. */
const printPlace = ({ key, id }: Pick<WorkListPlace, "key" | "id">): string =>
  btoa(`${key}~${id}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const placeKey = /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3})?|-infinity)$/;

const readPlace = (text: string, side: WorkListPlace["side"]): WorkListPlace | null => {
  if (!/^[\w-]{20,120}$/.test(text)) return null;
  try {
    const [key = "", id = ""] = atob(text.replaceAll("-", "+").replaceAll("_", "/")).split("~");
    return placeKey.test(key) && uuid.test(id) ? { side, key, id } : null;
  } catch {
    // A text that somebody cut: the list begins at its first line.
    return null;
  }
};

/** What the address of a list says. */
export type WorkListAddress = {
  /** What it shows; under a view, its order and its columns alone. */
  readonly criteria: WorkListCriteria;
  /** The view that it opens. */
  readonly viewId: string | null;
  readonly place: WorkListPlace | null;
};

/** What an address may change of a view. */
const shownOtherwise = ({ sort, order, columns }: WorkListCriteria): WorkListCriteria => ({
  ...everything,
  sort,
  order,
  columns,
});

/** Reads a list from its address; `isBare` when it says neither what to show nor which view to open. */
export const readWorkList = (params: WorkListParams): WorkListAddress & { readonly isBare: boolean } => {
  const value = (name: string): string => [params[name] ?? []].flat()[0] ?? "";
  const criteria = readCriteria(params);
  const viewId = uuid.test(value("vue")) ? value("vue") : null;
  return {
    criteria: viewId ? shownOtherwise(criteria) : criteria,
    viewId,
    place: readPlace(value("apres"), "after") ?? readPlace(value("avant"), "before"),
    isBare: viewId === null && value("tache") !== wholeList && asksNothing(criteria),
  };
};

/** The parameters of a list's address, in one order. */
export const workListQuery = ({ criteria, viewId, place }: WorkListAddress): string => {
  const params = new URLSearchParams(
    viewId ? [["vue", viewId], ...given(shownOtherwise(criteria))] : criteriaQuery(criteria),
  );
  if (place) params.set(place.side === "after" ? "apres" : "avant", printPlace(place));
  return params.toString();
};

/** The page that shows a list. */
export const workListHref = (address: WorkListAddress): string => `/espace/agence?${workListQuery(address)}`;

/** What a view shows under an address that may change its order and its columns. */
export const criteriaOfView = (
  view: WorkListCriteria,
  { sort, order, columns }: WorkListCriteria,
): WorkListCriteria => ({
  ...view,
  ...(sort && { sort, order }),
  ...(columns.length > 0 && { columns }),
});

/** Working days before the first day within which a missing signature is urgent (product.md 7, platform.md 4.1 "Actions urgentes"). */
const urgentWorkingDays = 5;

/** The last first day of an immersion whose missing signatures are urgent today. */
export const lastUrgentDay = (today: PlainDate): PlainDate =>
  Array.from({ length: urgentWorkingDays }).reduce<PlainDate>((day) => nextWorkingDay(day), today);
