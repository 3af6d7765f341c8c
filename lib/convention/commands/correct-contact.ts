import { isAgencyContact } from "@/lib/agency";
import { correctContactInput } from "../schemas";
import { onConventionCompleted } from "./on-convention";

/**
 * The agency corrects the address or the number of one person: no signature is cleared; the old contact and every signatory are told
 * before the new one serves to sign (product.md 2). Throws DomainError "invalid" for the contact of an agency's member or of another
 * role, else as the transition table says.
 */
export const correctContact = onConventionCompleted("correctContact", correctContactInput, async (typed, { tx }) => ({
  ...typed,
  belongsToAgencyUser: typed.email !== undefined && (await isAgencyContact(typed.email, tx)),
}));
