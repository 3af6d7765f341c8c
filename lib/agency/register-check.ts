import { findTown } from "@/lib/gateway/address";
import { findCompany } from "@/lib/gateway/companies";
import { isUnavailable } from "@/lib/platform/errors";

/** What an outside service says of something that was typed; "unreachable" holds nobody back. */
export type Checked = "known" | "unknown" | "unreachable";

const asked = async (ask: () => Promise<boolean>): Promise<Checked> => {
  try {
    return (await ask()) ? "known" : "unknown";
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return "unreachable";
  }
};

/** Whether the register of companies knows an open site of this SIRET (platform.md 1.6). */
export const checkSiret = (siret: string): Promise<Checked> =>
  asked(async () => (await findCompany(siret))?.isOpen === true);

/** Whether the national address service knows a town of this name and postcode. */
export const checkTown = (city: string, postcode: string): Promise<Checked> =>
  asked(async () => (await findTown(city.replace(/\s+cedex.*$/iu, ""), postcode)) !== undefined);
