import { agreementInput } from "../schemas";
import { onConvention } from "./on-convention";

/** A counsellor gives a first agreement (two-step agencies). Throws DomainError as the transition table says. */
export const approve = onConvention("approve", agreementInput);
