import { pageSize, type Sort } from "../domain/search-options";
import type { OfferCard, OfferPage } from "../domain/search-result";
import { readCards } from "./read-cards";
import type { Group, LineFilters } from "./search-criteria";
import { countLines, linesInAll, partLines } from "./search-lines";

/** What is looked for on the site: a job, a place, a company, or any of them together. */
export type SearchCriteria = {
  readonly job: { readonly romeCode: string; readonly appellationCode: string } | null;
  readonly filters: LineFilters;
  readonly sort: Sort;
  /** From 1; a page after the last one gives the last one. */
  readonly page: number;
  /** The other jobs of the ROME group follow the job asked. */
  readonly widenToRome: boolean;
  /** What is done from home answers every place, after the rest. */
  readonly remoteEverywhere: boolean;
};

/** A group of the results and what its cards say of it. */
type Shown = Group & { readonly isExact: boolean };

const linesOf = ({ job, widenToRome }: SearchCriteria): readonly (Pick<Group, "lines"> & Pick<Shown, "isExact">)[] => {
  if (!job) return [{ lines: { of: "all" }, isExact: true }];
  const { appellationCode, romeCode } = job;
  const near = { lines: { of: "rome" as const, romeCode, except: appellationCode }, isExact: false };
  return [{ lines: { of: "jobs", codes: [appellationCode] }, isExact: true }, ...(widenToRome ? [near] : [])];
};

const homesOf = ({
  remoteEverywhere,
  filters: { remoteWorkModes: modes },
}: SearchCriteria): readonly Group["home"][] => {
  if (!remoteEverywhere) return ["there"];
  const local = !modes || modes.some((mode) => mode !== "FULL_REMOTE");
  const remote = !modes || modes.includes("FULL_REMOTE");
  return [...(local ? (["never"] as const) : []), ...(remote ? (["everywhere"] as const) : [])];
};

/** The groups of a search in their order: near the place first, the job asked then those of its family; from home last. */
export const groupsOf = (criteria: SearchCriteria): Shown[] =>
  homesOf(criteria).flatMap((home) => linesOf(criteria).map((lines) => ({ ...lines, home })));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, count) => total + count, 0);

/** The cards of the page, group after group: each gives the part of it that stands there. */
const cardsOf = async (criteria: SearchCriteria, groups: readonly Shown[], counts: readonly number[], page: number) => {
  const [first, last] = [(page - 1) * pageSize, page * pageSize];
  const all = await linesInAll();
  const parts = groups.map(async (group, index) => {
    const [before, count] = [sum(counts.slice(0, index)), counts[index] ?? 0];
    const offset = Math.max(0, first - before);
    const limit = Math.min(count, last - before) - offset;
    if (limit <= 0) return [];
    const { filters, sort } = criteria;
    const lines = await partLines({ filters, group, sort, order: "desc", offset, limit, count, all });
    return lines.map((line) => ({ ...line, isExact: group.isExact }));
  });
  return readCards((await Promise.all(parts)).flat(), criteria.job?.appellationCode ?? null);
};

/**
 * One page of the offers that answer a search, with exact counts. The job asked comes first, then the other jobs of its ROME
 * group; what is done from home answers every place, after the rest. Within a group: by distance, date or score, then by id.
 */
export const searchOffers = async (criteria: SearchCriteria): Promise<OfferPage> => {
  const groups = groupsOf(criteria);
  const counts = await countLines(groups.map((group) => ({ filters: criteria.filters, group })));
  const countIf = (wanted: (group: Shown) => boolean): number =>
    sum(counts.filter((_, index) => groups[index] !== undefined && wanted(groups[index])));
  const total = sum(counts);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(criteria.page, pages);
  const cards: OfferCard[] = total > 0 ? await cardsOf(criteria, groups, counts, page) : [];
  return {
    cards,
    total,
    exact: countIf(({ isExact }) => isExact),
    remote: countIf(({ home }) => home === "everywhere"),
    page,
    pages,
  };
};
