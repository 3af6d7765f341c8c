import { systemClock } from "@/lib/platform/clock";
import { type FieldIssue, isUnavailable } from "@/lib/platform/errors";
import { type Appellation, departmentOfPostcode, getAppellation, plainText, resolveAppellation } from "@/lib/reference";
import type { Position } from "../domain/grid";
import { recordedFilters, recordedPlace } from "../domain/search-entry";
import { toLineFilters } from "../domain/search-filters";
import { defaultSort, sortsFor } from "../domain/search-options";
import type { FoundOffers, OfferPage, TownPlace } from "../domain/search-result";
import type { SearchRequest } from "../domain/search-url";
import { recordSearch } from "../search-log";
import { findTowns } from "./find-towns";
import { findOtherCompanies } from "./other-companies";
import { searchExits } from "./search-exits";
import { type SearchCriteria, searchOffers } from "./search-offers";

type Job = { readonly job: Appellation | null; readonly others: readonly Appellation[]; readonly issue?: FieldIssue };
type Town = {
  readonly place: { readonly label: string; readonly position: Position } | null;
  readonly others: readonly TownPlace[];
  readonly issue?: FieldIssue;
  readonly isIgnored?: true;
};

const readJob = async ({ jobCode, jobText }: SearchRequest): Promise<Job> => {
  const known = jobCode ? await getAppellation(jobCode) : null;
  // Without a script, the text may have been changed since the code was chosen: the text is what the person sees.
  if (known && (jobText === "" || plainText(jobText) === plainText(known.appellationLabel)))
    return { job: known, others: [] };
  if (jobText === "" && !jobCode) return { job: null, others: [] };
  const resolved = await resolveAppellation(jobText);
  if (resolved) return { job: resolved.chosen, others: resolved.alternatives };
  const message = jobText
    ? `Nous ne connaissons pas de métier « ${jobText} ». Essayez un mot plus simple, comme « boulanger ».`
    : "Ce métier n’existe pas dans notre liste. Écrivez son nom.";
  return { job: null, others: [], issue: { path: "metierTexte", message } };
};

const readTown = async ({ placeText, position }: SearchRequest): Promise<Town> => {
  if (placeText === "") return { place: null, others: [] };
  if (position) return { place: { label: placeText, position }, others: [] };
  try {
    const { best, others } = await findTowns(placeText);
    if (best) return { place: best, others };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { place: null, others: [], isIgnored: true };
  }
  const message = `Nous ne trouvons pas « ${placeText} ». Écrivez le nom d’une ville ou un code postal.`;
  return { place: null, others: [], issue: { path: "lieu", message } };
};

/** The search to make, null when there is nothing to look for. */
const criteriaOf = ({ job }: Job, { place }: Town, request: SearchRequest, now: Date): SearchCriteria | null => {
  const { filters, radiusKm, page } = request;
  if (!job && !place && filters.company === "") return null;
  const near = place && { ...place.position, radiusKm };
  const sorts = sortsFor(place !== null);
  return {
    job,
    filters: { ...toLineFilters(filters), near, now },
    sort: sorts.find((sort) => sort === request.sort) ?? defaultSort(place !== null),
    page,
    widenToRome: true,
    remoteEverywhere: true,
  };
};

const record = (criteria: SearchCriteria, results: OfferPage, { place }: Town, madeAt: Date): void =>
  recordSearch({
    madeAt,
    consumerId: null,
    consumerName: null,
    total: results.total,
    numberOfResults: results.cards.length,
    page: results.page,
    sortedBy: criteria.sort,
    ...recordedPlace(criteria.filters.near),
    // A town of our list carries its postcode; anything else was typed.
    place: place && / \(\d{5}\)$/u.test(place.label) ? place.label : null,
    departmentCode: departmentOfPostcode(/\d{5}(?=\)$)/u.exec(place?.label ?? "")?.[0] ?? "") || null,
    appellationCodes: criteria.job ? [criteria.job.appellationCode] : [],
    filters: recordedFilters(criteria.filters),
  });

/**
 * Everything that the search page shows: the texts of the request are understood first (best match, with the others it could
 * have meant), then offers are searched, then wider searches are counted when the list ends. What is not understood is told by
 * field; when the address service is silent, the job alone is searched.
 */
export const findOffers = async (request: SearchRequest, now: Date = systemClock()): Promise<FoundOffers> => {
  const [job, town] = await Promise.all([readJob(request), readTown(request)]);
  const issues = [job.issue, town.issue].filter((issue) => issue !== undefined);
  const criteria = issues.length > 0 ? null : criteriaOf(job, town, request, now);
  const results = criteria && (await searchOffers(criteria));
  if (criteria && results) record(criteria, results, town, now);
  const isUsualSort = criteria?.sort === defaultSort(town.place !== null);
  const isLast = results !== null && results.page === results.pages;
  const [exits, others] =
    criteria && isLast
      ? await Promise.all([searchExits(criteria, results), findOtherCompanies(criteria, now)])
      : [[], null];
  return {
    request: {
      ...request,
      jobCode: job.job?.appellationCode ?? "",
      jobText: job.job ? "" : request.jobText,
      placeText: town.place?.label ?? request.placeText,
      position: town.place?.position ?? null,
      sort: criteria && !isUsualSort ? criteria.sort : null,
      page: results?.page ?? 1,
    },
    job: job.job,
    jobAlternatives: job.others,
    placeAlternatives: town.others,
    issues,
    isPlaceIgnored: town.isIgnored === true,
    results,
    exits,
    others,
  };
};
