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
