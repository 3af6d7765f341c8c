import { type Radius, radii } from "../domain/search-options";
import type { OfferPage, SearchExit } from "../domain/search-result";
import type { LineFilters } from "./search-criteria";
import { countLines } from "./search-lines";
import { groupsOf, type SearchCriteria } from "./search-offers";

/** Radii that are worth offering when there is not enough nearby. */
const wideRadii: readonly Radius[] = radii.filter((radius) => radius >= 20);

type Wider = { readonly exit: Omit<SearchExit, "count">; readonly criteria: SearchCriteria };

/** A search without the filters that narrow it; job, place and name stay. */
const unfiltered = ({ now, near, name, sirets }: LineFilters): LineFilters => ({
  now,
  near,
  name,
  sirets,
  onlyAvailable: false,
});

const isFiltered = ({ onlyAvailable, ...filters }: LineFilters): boolean =>
  onlyAvailable ||
  [
    filters.nafDivisions,
    filters.employees,
    filters.fitForDisabledWorkers,
    filters.contactModes,
    filters.remoteWorkModes,
  ].some((filter) => filter !== undefined);

const widerSearches = (criteria: SearchCriteria, isEmpty: boolean): Wider[] => {
  const { filters, job } = criteria;
  const { near } = filters;
  const around = near
    ? wideRadii
        .filter((radiusKm) => radiusKm > near.radiusKm)
        .map((radiusKm) => ({
          exit: { to: "radius" as const, radiusKm },
          criteria: { ...criteria, filters: { ...filters, near: { ...near, radiusKm } } },
        }))
    : [];
  const anywhere = { ...criteria, filters: { ...filters, near: null } };
  return [
    ...around,
    ...(near && (job || filters.name || filters.sirets)
      ? [{ exit: { to: "everywhere" as const }, criteria: anywhere }]
      : []),
    ...(isEmpty && near && job ? [{ exit: { to: "anyJob" as const }, criteria: { ...criteria, job: null } }] : []),
    ...(isEmpty && isFiltered(filters)
      ? [{ exit: { to: "noFilter" as const }, criteria: { ...criteria, filters: unfiltered(filters) } }]
      : []),
  ];
};

/**
 * How many offers there would be in wider radii (20, 50, 100 km) and without the place, when that is more than those found,
 * and for any job at the same place or without the filters when nothing is found. A wider place that adds nothing to a nearer
 * one is not given.
 */
export const searchExits = async (
  criteria: SearchCriteria,
  { total }: Pick<OfferPage, "total">,
): Promise<SearchExit[]> => {
  const wider = widerSearches(criteria, total === 0).map((one) => ({ ...one, groups: groupsOf(one.criteria) }));
  const counts = await countLines(
    wider.flatMap(({ criteria: { filters }, groups }) => groups.map((group) => ({ filters, group }))),
  );
  let read = 0;
  const exits = wider.map(({ exit, groups }) => {
    const count = counts.slice(read, read + groups.length).reduce((sum, one) => sum + one, 0);
    read += groups.length;
    return { ...exit, count } as SearchExit;
  });
  const isPlace = ({ to }: SearchExit) => to === "radius" || to === "everywhere";
  const places = exits.filter(isPlace);
  return [
    ...places.filter(({ count }, index) => count > Math.max(total, places[index - 1]?.count ?? 0)),
    ...exits.filter((exit) => !isPlace(exit) && exit.count > 0),
  ];
};
