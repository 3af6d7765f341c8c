import type { EmployeesRange } from "@/lib/reference/vocabulary";

/** How a company wants to be approached (contract values). */
export const contactModes = ["EMAIL", "PHONE", "IN_PERSON"] as const;
export type ContactMode = (typeof contactModes)[number];

/** What people read for each way. */
export const contactModeLabels: Record<ContactMode, string> = {
  EMAIL: "Par écrit",
  PHONE: "Par téléphone",
  IN_PERSON: "Sur place, à l’accueil",
};

/** What a company says of its welcome of disabled workers (contract values); only an operator or an import certifies. */
export const fitForDisabledWorkersValues = ["yes-ft-certified", "yes-declared-only", "no"] as const;
export type FitForDisabledWorkers = (typeof fitForDisabledWorkersValues)[number];

/** What people read about it; nothing when the company says nothing of it. */
export const fitForDisabledWorkersLabels: Record<FitForDisabledWorkers, string | null> = {
  "yes-ft-certified": "reconnue pour l’accueil des personnes handicapées",
  "yes-declared-only": "ouverte aux personnes handicapées",
  no: null,
};

/** A range of employees in words, such as "6 à 9 salariés"; null when it is unknown. */
export const employeesLabel = (range: EmployeesRange): string | null => {
  if (range === "") return null;
  if (range === "0" || range === "0-0") return "Aucun salarié";
  if (range === "+10000") return "Plus de 10 000 salariés";
  const [least, most] = range.replace(/\d(?=\d{3}(?!\d))/g, "$& ").split("-");
  return `${least} à ${most} salariés`;
};

/** Where a company stands: never shown before its right to be there is proved, nor once it has withdrawn its page. */
export const establishmentListings = ["AWAITING_APPROVAL", "PUBLISHED", "UNPUBLISHED"] as const;
export type EstablishmentListing = (typeof establishmentListings)[number];

/** Why the product itself stopped showing a company (contract values). */
export const establishmentStatuses = ["DEACTIVATED_FOR_LACK_OF_RESPONSES"] as const;

/** Who put a company in the directory (contract values). */
export const establishmentSources = [
  "immersion-facile",
  "cci",
  "cma",
  "lesentreprises-sengagent",
  "unJeuneUneSolution",
  "passeEmploi",
] as const;

/** How far the invitation of a company that hosted a convention has come (contract values). */
export const establishmentLeadKinds = [
  "to-be-reminded",
  "reminder-sent",
  "registration-accepted",
  "registration-refused",
] as const;

/** Legal forms, which alone are no name (directory.md 2.2). */
const legalForms: ReadonlySet<string> = new Set(
  "EI EIRL EURL SARL SA SAS SASU SC SCI SCA SCM SCOP SCP SNC SELARL SELAS SELCA SEL SEP".split(" "),
);

/** Whether a name is only a legal form, such as "sas". */
export const isLegalFormAlone = (name: string): boolean => legalForms.has(name.trim().toUpperCase());
