import { type ForPartner, readForPartners } from "@/lib/convention";
import { DomainError } from "@/lib/platform/errors";
import type { PartnerActor } from "../authenticate";
import type { ConventionOut, ConventionOutV3 } from "../contract/conventions";
import { toConventionOut, toConventionOutV3 } from "../contract/to-convention";
import { reaches } from "../domain/consumer";

const isReached = (partner: PartnerActor, { agency }: ForPartner): boolean =>
  reaches(partner.rights.convention.scope, agency);

/** Those of these conventions that are within a partner's scope at the very moment when they are read, in the order of their ids. */
export const readWithinScope = async (partner: PartnerActor, ids: readonly string[]): Promise<ForPartner[]> =>
  (await readForPartners(ids)).filter((found) => isReached(partner, found));

/**
 * One convention within a partner's scope. Throws DomainError("notFound"), then DomainError("forbidden") when it lies outside:
 * the contract looks in this order (partner-api.md 1.3).
 */
export const readConvention = async (partner: PartnerActor, conventionId: string): Promise<ConventionOut> => {
  const [found] = await readForPartners([conventionId]);
  if (!found)
    throw new DomainError(
      "notFound",
      "convention-not-found",
      `Aucune convention trouvée avec l'identifiant '${conventionId}'. Êtes-vous sûr d'avoir bien tapé votre identifiant de convention ?`,
    );
  if (!isReached(partner, found))
    throw new DomainError(
      "forbidden",
      "convention-out-of-scope",
      `Le consomateur API '${partner.id}' n'a pas de droits sur la convention '${conventionId}'.`,
    );
  return toConventionOut(found);
};

/** One convention within a partner's scope, as v3 gives it. Throws DomainError("notFound") alike for one outside and for none. */
export const readConventionV3 = async (partner: PartnerActor, conventionId: string): Promise<ConventionOutV3> => {
  const [found] = await readWithinScope(partner, [conventionId]);
  if (found) return toConventionOutV3(found);
  const message = `Aucune convention de votre périmètre n'a l'identifiant '${conventionId}'.`;
  throw new DomainError("notFound", "convention-not-found", message);
};
