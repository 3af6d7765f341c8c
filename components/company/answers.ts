import type { SummaryRow } from "@/components/ui/summary-list";
import type { CompanyPart, CompanyValues } from "@/lib/directory/domain/registration";
import { establishmentRoleLabels } from "@/lib/directory/domain/rights";
import { type ContactMode, contactModeLabels } from "@/lib/directory/domain/vocabulary";
import { formatSiret, french } from "@/lib/platform/typography";
import { type RemoteWorkMode, remoteWorkModeLabels } from "@/lib/reference/vocabulary";

const textOf = (values: CompanyValues, part: CompanyPart, name: string): string => String(values[part]?.[name] ?? "");

const wordOf = <K extends string>(words: Readonly<Record<K, string>>, value: string): string => words[value as K] ?? "";

/** What was answered in each line of a list. */
const lines = (
  values: CompanyValues,
  part: CompanyPart,
  list: string,
  read: (line: (name: string) => string) => string,
): string[] => {
  const of = (index: number) => read((name) => textOf(values, part, `${list}[${index}].${name}`));
  return Array.from({ length: 100 }, (_, index) => of(index)).filter((words) => words !== "");
};

/** The jobs of a form, in words. */
export const jobLines = (values: CompanyValues): string[] =>
  lines(values, "metiers", "offers", (line) => {
    const label = line("appellationLabel");
    return label && `${label} (${wordOf<RemoteWorkMode>(remoteWorkModeLabels, line("remoteWorkMode")).toLowerCase()})`;
  });

/** The addresses of a form. */
export const addressLines = (values: CompanyValues): string[] =>
  lines(values, "adresses", "businessAddresses", (line) => line("rawAddress"));

const peopleLines = (values: CompanyValues): string[] =>
  lines(values, "personnes", "userRights", (line) => {
    const email = line("email");
    return email && `${email} (${wordOf(establishmentRoleLabels, line("role")).toLowerCase()})`;
  });

const audienceWords = {
  all: "Tout le monde",
  jobSeekers: "Les personnes en recherche d’emploi",
  students: "Les élèves et étudiants",
} as const;
const yesNoWords = { yes: "Oui", no: "Non", true: "Oui", false: "Non" } as const;

const availability = (values: CompanyValues): string => {
  const of = (part: string) => textOf(values, "accueil", `nextAvailabilityDate.${part}`);
  return textOf(values, "accueil", "availability") === "no"
    ? `À partir du ${of("day")}/${of("month")}/${of("year")}`
    : "Maintenant";
};

/** Every answer of a company's form, part by part, in words. */
export const answersOf = (values: CompanyValues): Record<CompanyPart, readonly SummaryRow[]> => {
  const company = (name: string) => textOf(values, "entreprise", name);
  const welcome = (name: string) => textOf(values, "accueil", name);
  const contact = (name: string) => textOf(values, "contact", name);
  const rows: Record<CompanyPart, readonly (readonly [term: string, value: string])[]> = {
    entreprise: [
      ["SIRET", formatSiret(company("siret").replace(/\s/g, ""))],
      ["Nom", company("businessNameCustomized") || company("businessName")],
      ["Site internet", company("website")],
      ["Présentation", company("additionalInformation")],
    ],
    metiers: [["Métiers", jobLines(values).join(" · ")]],
    adresses: [["Adresses", addressLines(values).join(" · ")]],
    personnes: [["Personnes", peopleLines(values).join(" · ")]],
    contact: [
      ["Prise de contact", wordOf<ContactMode>(contactModeLabels, contact("contactMode"))],
      ["Personne à demander", contact("mainContact")],
      ["Adresse où se présenter", contact("contactMode") === "IN_PERSON" ? contact("welcomeAddress") : ""],
    ],
    accueil: [
      ["Disponible", availability(values)],
      ["Candidatures par mois", welcome("maxContactsPerMonth")],
      ["Visible par", wordOf(audienceWords, welcome("searchableBy"))],
      ["Personnes handicapées", wordOf(yesNoWords, welcome("fitForDisabledWorkers"))],
      ["Les entreprises s’engagent", wordOf(yesNoWords, welcome("isEngagedEnterprise"))],
    ],
  };
  const said = (part: CompanyPart) =>
    rows[part].filter(([, value]) => value !== "").map(([term, value]) => ({ term, value: french(value) }));
  return {
    entreprise: said("entreprise"),
    metiers: said("metiers"),
    adresses: said("adresses"),
    personnes: said("personnes"),
    contact: said("contact"),
    accueil: said("accueil"),
  };
};
