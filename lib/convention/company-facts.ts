import { findCompany } from "@/lib/gateway/companies";
import { isUnavailable } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { nafLabel } from "@/lib/reference";
import { employeesRangeOf } from "@/lib/reference/employees";
import { siret } from "@/lib/reference/primitives";
import type { CompanyFacts } from "./domain/company";

const register = async (number: string): Promise<CompanyFacts> => {
  const company = await findCompany(number);
  if (!company) return { siret: number, check: "unknown" };
  if (!company.isOpen) return { siret: number, check: "closed" };
  return {
    siret: number,
    check: company.name === null ? "hidden" : "open",
    name: company.name ?? undefined,
    address: company.address ?? undefined,
    activity: (company.nafCode && (await nafLabel(company.nafCode))) ?? undefined,
    employeesRange: employeesRangeOf(company.employees),
  };
};

/** What the register says of the SIRET among typed answers; null when there is no SIRET. A register that is silent holds nobody back. */
export const companyFactsFor = async ({ siret: typed }: FormValues): Promise<CompanyFacts | null> => {
  const number = siret.safeParse(typed);
  if (!number.success) return null;
  try {
    return await register(number.data);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { siret: number.data, check: "unreachable" };
  }
};
