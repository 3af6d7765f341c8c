import { nafDivisionsOf, nafSectionLines } from "@/lib/reference/naf-sections";
import { type EmployeesRange, type RemoteWorkMode, remoteWorkModes } from "@/lib/reference/vocabulary";
import { type ContactMode, contactModes, type FitForDisabledWorkers } from "./vocabulary";

/** Sizes of company that a search tells apart. */
export const sizes = ["petite", "moyenne", "grande", "tres-grande"] as const;
export type Size = (typeof sizes)[number];

/** What people read for each size. */
export const sizeLabels: Record<Size, string> = {
  petite: "Moins de 10 salariés",
  moyenne: "10 à 49 salariés",
  grande: "50 à 249 salariés",
  "tres-grande": "250 salariés et plus",
};

const rangesOf: Record<Size, readonly EmployeesRange[]> = {
  petite: ["0", "0-0", "1-2", "3-5", "6-9"],
  moyenne: ["10-19", "20-49"],
  grande: ["50-99", "100-199", "200-249"],
  "tres-grande": ["250-499", "500-999", "1000-1999", "2000-4999", "5000-9999", "+10000"],
};

/** What a search asks of the welcome of disabled workers. */
export const welcomes = ["ouverte", "reconnue"] as const;
export type Welcome = (typeof welcomes)[number];

/** What people read for each. */
export const welcomeLabels: Record<Welcome, string> = {
  ouverte: "Ouvertes aux personnes handicapées",
  reconnue: "Reconnues par France Travail",
};

const fitsOf: Record<Welcome, readonly FitForDisabledWorkers[]> = {
  ouverte: ["yes-declared-only", "yes-ft-certified"],
  reconnue: ["yes-ft-certified"],
};

/** What narrows a search beside its job and its place; empty means that nothing is asked. */
export type SearchFilters = {
  /** Words of a company's name, or a SIRET. */
  readonly company: string;
  /** Letter of a section of activities, or "". */
  readonly section: string;
  readonly sizes: readonly Size[];
  readonly welcome: Welcome | "";
  readonly modes: readonly RemoteWorkMode[];
  readonly contacts: readonly ContactMode[];
  /** Companies that take no more requests for now are shown too. */
  readonly withFull: boolean;
};

/** Nothing asked. */
export const noFilters: SearchFilters = {
  company: "",
  section: "",
  sizes: [],
  welcome: "",
  modes: [],
  contacts: [],
  withFull: false,
};

/** Every section of activities, in the order of their names. */
export const sectionChoices = nafSectionLines()
  .map(({ code, label }) => ({ value: code, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "fr"));

type Values = (name: string) => readonly string[];

const chosen = <T extends string>(all: readonly T[], given: readonly string[]): readonly T[] => {
  const kept = all.filter((value) => given.includes(value));
  // All of them say nothing more than none.
  return kept.length === all.length ? [] : kept;
};

/** Reads the filters of an address; what makes no sense is left out. */
export const readFilters = (values: Values): SearchFilters => ({
  company: values("nom")[0] ?? "",
  section: sectionChoices.find(({ value }) => value === values("secteur")[0])?.value ?? "",
  sizes: chosen(sizes, values("taille")),
  welcome: welcomes.find((welcome) => welcome === values("handicap")[0]) ?? "",
  modes: chosen(remoteWorkModes, values("mode")),
  contacts: chosen(contactModes, values("contact")),
  withFull: values("complet")[0] === "1",
});

/** The parameters of the filters, in one order. */
export const filterParams = (filters: SearchFilters): readonly (readonly [string, string])[] =>
  (
    [
      ["nom", filters.company],
      ["secteur", filters.section],
      ...filters.sizes.map((size) => ["taille", size] as const),
      ["handicap", filters.welcome],
      ...filters.modes.map((mode) => ["mode", mode] as const),
      ...filters.contacts.map((contact) => ["contact", contact] as const),
      ["complet", filters.withFull ? "1" : ""],
    ] as const
  ).filter(([, value]) => value !== "");

/** How many filters are set; each list counts once. */
export const countFilters = (filters: SearchFilters): number =>
  new Set(filterParams(filters).map(([name]) => name)).size;

const siretIn = (company: string): string | null => {
  const digits = company.replace(/\s/g, "");
  return /^\d{14}$/.test(digits) ? digits : null;
};

const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/** The filters as the search of lines takes them. */
export const toLineFilters = ({ company, section, welcome, withFull, ...lists }: SearchFilters) => {
  const siret = siretIn(company);
  return {
    onlyAvailable: !withFull,
    sirets: siret ? [siret] : undefined,
    name: company && !siret ? company : undefined,
    nafDivisions: section ? nafDivisionsOf(section) : undefined,
    employees: some(lists.sizes.flatMap((size) => rangesOf[size])),
    fitForDisabledWorkers: welcome ? fitsOf[welcome] : undefined,
    remoteWorkModes: some(lists.modes),
    contactModes: some(lists.contacts),
  };
};
