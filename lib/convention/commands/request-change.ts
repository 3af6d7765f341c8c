import { requestChangeInput } from "../schemas";
import { onConvention } from "./on-convention";

/** Sends a convention back to one person for change, with a reason. Throws DomainError as the transition table says. */
export const requestChange = onConvention("requestChange", requestChangeInput);
