import type { Position } from "./grid";
import { filterParams, noFilters, readFilters, type SearchFilters } from "./search-filters";
import { defaultRadius, type Radius, radii, type Sort, sorts } from "./search-options";

/** What the address of a search says, and nothing else: no name, no street, no e-mail. */
export type SearchRequest = {
  /** OGR code of the job chosen; "" when none. It counts only while `jobText` is empty or says the same. */
  readonly jobCode: string;
  readonly jobText: string;
  readonly placeText: string;
  /** Where `placeText` is, when it is known. */
  readonly position: Position | null;
  readonly radiusKm: Radius;
  /** null: the order by default. */
  readonly sort: Sort | null;
  readonly page: number;
  readonly filters: SearchFilters;
};

/** Parameters of an address, as the router gives them. */
export type UrlParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const lastPage = 1000;
const longest = 120;

/** Four decimals of a degree, about ten metres: more would only make addresses longer. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4 + 0;

const positionOf = (latitude: string | undefined, longitude: string | undefined): Position | null => {
  const [north, east] = [Number(latitude || Number.NaN), Number(longitude || Number.NaN)];
  if (!(Math.abs(north) <= 90 && Math.abs(east) <= 180)) return null;
  return { latitude: rounded(north), longitude: rounded(east) };
};

/**
 * What the list of suggestions posts for a place: where it is and the text that it was chosen for, so that it can be told
 * when the text has been changed since; without a position, the text is located when it is searched.
 */
export const chosenPlace = (position: Position | null, label: string): string =>
  position ? `${rounded(position.latitude)},${rounded(position.longitude)},${label}` : `,,${label}`;

const readChosenPlace = (chosen: string, placeText: string): Position | null => {
  const [latitude, longitude, ...label] = chosen.split(",");
  return label.join(",") === placeText ? positionOf(latitude, longitude) : null;
};

/** Reads a search from its address; what is missing or makes no sense is left at its default. */
export const readSearch = (params: UrlParams): SearchRequest => {
  const values = (name: string): readonly string[] =>
    [params[name] ?? []].flat().map((given) => given.replace(/\s+/g, " ").trim().slice(0, longest).trim());
  const value = (name: string): string => values(name)[0] ?? "";
  const placeText = value("lieu");
  const page = Number(value("page"));
  return {
    jobCode: /^\d{5,6}$/.test(value("metier")) ? value("metier") : "",
    jobText: value("metierTexte"),
    placeText,
    position:
      placeText === ""
        ? null
        : (readChosenPlace(value("lieuChoisi"), placeText) ?? positionOf(value("lat"), value("lon"))),
    radiusKm: radii.find((radius) => String(radius) === value("rayon")) ?? defaultRadius,
    sort: sorts.find((sort) => sort === value("tri")) ?? null,
    page: Number.isInteger(page) ? Math.min(Math.max(page, 1), lastPage) : 1,
    filters: readFilters(values),
  };
};

/** The address parameters of a search, in one order; reading them gives the same search. */
export const searchQuery = (request: SearchRequest): string => {
  const { jobCode, jobText, placeText, position, radiusKm, sort, page, filters } = request;
  const params: readonly (readonly [string, string | number | false | null])[] = [
    ["metier", jobCode],
    ["metierTexte", jobText],
    ["lieu", placeText],
    ["lat", position ? rounded(position.latitude).toFixed(4) : ""],
    ["lon", position ? rounded(position.longitude).toFixed(4) : ""],
    ["rayon", radiusKm !== defaultRadius && radiusKm],
    ["tri", sort],
    ...filterParams(filters),
    ["page", page > 1 && page],
  ];
  const given = params.filter(([, value]) => Boolean(value)).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(given).toString();
};

/** The page that shows a search. */
export const searchHref = (request: SearchRequest): string => {
  const query = searchQuery(request);
  return query === "" ? "/recherche" : `/recherche?${query}`;
};

/** Reads back a search from its parameters written as one text. */
export const readSearchQuery = (query: string): SearchRequest => {
  const params = new URLSearchParams(query);
  return readSearch(Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)])));
};

/** The same search with nothing asked but its job and its place. */
export const withoutFilters = (request: SearchRequest): SearchRequest => ({ ...request, filters: noFilters, page: 1 });

/** The page of one offer; `search` is kept aside, so that it can be gone back to. */
export const offerHref = (
  offer: { readonly siret: string; readonly appellationCode: string; readonly locationId: string },
  search?: SearchRequest | undefined,
): string => {
  const params = new URLSearchParams({ lieu: offer.locationId });
  if (search) params.set("recherche", searchQuery(search));
  return `/entreprise/${offer.siret}/${offer.appellationCode}?${params}`;
};

/** The page of one company that never registered, for a job; `search` is kept aside. */
export const otherCompanyHref = (
  { siret, appellationCode }: { readonly siret: string; readonly appellationCode: string },
  search: SearchRequest,
): string =>
  `/tentez-votre-chance/${siret}/${appellationCode}?${new URLSearchParams({ recherche: searchQuery(search) })}`;

/** What the address of an offer says beside its path. */
export const readOfferParams = (params: UrlParams) => {
  const first = (name: string): string | undefined => [params[name]].flat().find((value) => value !== undefined);
  const query = first("recherche");
  return { locationId: first("lieu") ?? "", search: query ? readSearchQuery(query) : undefined };
};

/** Whether a search says more than a job and a place: such pages are many and alike, search engines are told to leave them. */
export const isCombination = ({ jobText, radiusKm, sort, page, filters }: SearchRequest): boolean =>
  jobText !== "" || radiusKm !== defaultRadius || sort !== null || page > 1 || filterParams(filters).length > 0;
