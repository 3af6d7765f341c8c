import { getAgency } from "@/lib/agency";
import { agencyOf } from "../agency-of-convention";
import { transferInput } from "../schemas";
import { onConventionCompleted } from "./on-convention";

/**
 * The agency hands the convention to another one; signatures are cleared, since the prescriber is a party (L5135-4). Throws DomainError
 * "notFound" for an agency that does not exist, "invalid" for one that is closed or does not handle this kind, else as the transition
 * table says.
 */
export const transfer = onConventionCompleted(
  "transfer",
  transferInput,
  async ({ agencyId, justification }, { tx }) => ({
    target: agencyOf(await getAgency(agencyId, tx)),
    justification,
  }),
);
