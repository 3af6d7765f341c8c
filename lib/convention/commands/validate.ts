import { agreementInput } from "../schemas";
import { onConvention } from "./on-convention";

/** A validator gives the final agreement. Throws DomainError as the transition table says. */
export const validate = onConvention("validate", agreementInput);
