import { findForProduct, remindersForProduct } from "@/lib/convention";
import { DomainError } from "@/lib/platform/errors";
import type { PartnerActor } from "../authenticate";
import type { ConventionOut } from "../contract/conventions";
import { toConventionOut } from "../contract/to-convention";
import { reaches } from "../domain/consumer";

/**
 * One convention within a partner's scope. Throws DomainError("notFound"), then DomainError("forbidden") when it lies outside:
 * the contract looks in this order (partner-api.md 1.3).
 */
export const readConvention = async (partner: PartnerActor, conventionId: string): Promise<ConventionOut> => {
  const found = await findForProduct(conventionId);
  if (!found)
    throw new DomainError(
      "notFound",
      "convention-not-found",
      `Aucune convention trouvée avec l'identifiant '${conventionId}'. Êtes-vous sûr d'avoir bien tapé votre identifiant de convention ?`,
    );
  const { agency } = found;
  if (!reaches(partner.rights.convention.scope, agency))
    throw new DomainError(
      "forbidden",
      "convention-out-of-scope",
      `Le consomateur API '${partner.id}' n'a pas de droits sur la convention '${conventionId}'.`,
    );
  return toConventionOut({ ...found, reminders: await remindersForProduct(conventionId) });
};
