import { justifiedInput } from "../schemas";
import { onConvention } from "./on-convention";

/** The agency closes a request that will not happen, with its reason. Throws DomainError as the transition table says. */
export const deprecate = onConvention("deprecate", justifiedInput);
