import { justifiedInput } from "../schemas";
import { onConvention } from "./on-convention";

/** The agency refuses, with its reason. Throws DomainError as the transition table says. */
export const reject = onConvention("reject", justifiedInput);
