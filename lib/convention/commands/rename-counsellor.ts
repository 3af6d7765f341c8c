import { renameCounsellorInput } from "../schemas";
import { onConvention } from "./on-convention";

/** The agency names the counsellor who follows the person; no signature is cleared. Throws DomainError as the transition table says. */
export const renameCounsellor = onConvention("renameCounsellor", renameCounsellorInput);
