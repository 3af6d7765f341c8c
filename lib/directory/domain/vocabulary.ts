/** How a company wants to be approached (contract values). */
export const contactModes = ["EMAIL", "PHONE", "IN_PERSON"] as const;
export type ContactMode = (typeof contactModes)[number];

/** What people read for each way. */
export const contactModeLabels: Record<ContactMode, string> = {
  EMAIL: "Par écrit",
  PHONE: "Par téléphone",
  IN_PERSON: "Sur place, à l’accueil",
};

/** Where the immersion takes place (contract values). */
export const remoteWorkModes = ["ON_SITE", "HYBRID", "FULL_REMOTE"] as const;
export type RemoteWorkMode = (typeof remoteWorkModes)[number];

/** What people read for each mode. */
export const remoteWorkModeLabels: Record<RemoteWorkMode, string> = {
  ON_SITE: "Sur place",
  HYBRID: "Sur place et à distance",
  FULL_REMOTE: "À distance",
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

/** Ranges of the number of employees (contract values, from INSEE's own ranges); "" when unknown. */
export const employeesRanges = [
  "",
  "0",
  "0-0",
  "1-2",
  "3-5",
  "6-9",
  "10-19",
  "20-49",
  "50-99",
  "100-199",
  "200-249",
  "250-499",
  "500-999",
  "1000-1999",
  "2000-4999",
  "5000-9999",
  "+10000",
] as const;
export type EmployeesRange = (typeof employeesRanges)[number];

/** A range of employees in words, such as "6 à 9 salariés"; null when it is unknown. */
export const employeesLabel = (range: EmployeesRange): string | null => {
  if (range === "") return null;
  if (range === "0" || range === "0-0") return "Aucun salarié";
  if (range === "+10000") return "Plus de 10 000 salariés";
  const [least, most] = range.replace(/\d(?=\d{3}(?!\d))/g, "$& ").split("-");
  return `${least} à ${most} salariés`;
};
