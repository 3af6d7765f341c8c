import { justifiedInput } from "../schemas";
import { onConvention } from "./on-convention";

/** The agency cancels a validated convention, with its reason. Throws DomainError as the transition table says. */
export const cancel = onConvention("cancel", justifiedInput);
