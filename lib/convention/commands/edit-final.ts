import { editFinalInput } from "../schemas";
import { onConvention } from "./on-convention";

/**
 * One of the few corrections of a final convention (convention.md 3.4). Throws DomainError "forbidden" for a field that the role may
 * not correct, "invalid" with what would make the convention wrong, else as the transition table says.
 */
export const editFinal = onConvention("editFinal", editFinalInput);
