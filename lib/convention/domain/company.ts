import type { EmployeesRange } from "@/lib/reference/vocabulary";

/**
 * What the register of companies said of the SIRET when it was given: an open site; an open one that asked not to be shown;
 * nothing, because it did not answer: the agency then checks by itself.
 */
export const companyChecks = ["open", "hidden", "unreachable"] as const;
export type CompanyCheck = (typeof companyChecks)[number];

/** What the register said of a SIRET, as a draft keeps it. */
export type CompanyFacts = {
  readonly siret: string;
  readonly check: CompanyCheck | "unknown" | "closed";
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly activity?: string | undefined;
  readonly employeesRange?: EmployeesRange | undefined;
};

/** Why a SIRET cannot be taken, in words; undefined for those that can. */
export const companyRefusals: Readonly<Partial<Record<CompanyFacts["check"], string>>> = {
  unknown: "Le registre des entreprises ne connaît pas ce SIRET. Vérifiez les 14 chiffres.",
  closed: "Le registre des entreprises dit que ce site est fermé. Demandez à l’entreprise son SIRET d’aujourd’hui.",
};

/** INSEE's codes of the number of employees, as the contract writes the range; a code that is not there says nothing. */
const ranges: Readonly<Partial<Record<string, EmployeesRange>>> = {
  "00": "0",
  "01": "1-2",
  "02": "3-5",
  "03": "6-9",
  "11": "10-19",
  "12": "20-49",
  "21": "50-99",
  "22": "100-199",
  "31": "200-249",
  "32": "250-499",
  "41": "500-999",
  "42": "1000-1999",
  "51": "2000-4999",
  "52": "5000-9999",
  "53": "+10000",
};

/** The contract's range of employees for a code of the register; undefined when the register does not know. */
export const employeesRangeOf = (code: string | null): EmployeesRange | undefined =>
  code === null ? undefined : ranges[code];
