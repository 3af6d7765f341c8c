import { findCompany } from "@/lib/gateway/companies";
import { isUnavailable } from "@/lib/platform/errors";
import { nafLabel } from "@/lib/reference";
import { employeesRangeOf } from "@/lib/reference/employees";
import type { RegisterFacts } from "./domain/registration";

const nothing = { name: null, address: null, nafCode: "", nafLabel: "", employeesRange: "" } as const;

/** What the register says of a site. Throws DomainError("unavailable") when it does not answer. */
export const askRegister = async (siret: string): Promise<RegisterFacts> => {
  const company = await findCompany(siret);
  if (!company) return { siret, check: "unknown", ...nothing };
  const nafCode = (company.nafCode ?? "").replaceAll(".", "");
  return {
    siret,
    check: company.isOpen ? (company.name === null ? "hidden" : "open") : "closed",
    name: company.name,
    address: company.address,
    nafCode,
    nafLabel: (nafCode && (await nafLabel(nafCode))) || "",
    employeesRange: employeesRangeOf(company.employees) ?? "",
  };
};

/** The same, where a register that is silent holds nobody back. */
export const registerFactsOf = async (siret: string): Promise<RegisterFacts> => {
  try {
    return await askRegister(siret);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { siret, check: "unreachable", ...nothing };
  }
};
