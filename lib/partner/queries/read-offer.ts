import { readOfferLine } from "@/lib/directory";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { PartnerActor } from "../authenticate";
import type { OfferOut } from "../contract/offers";
import { toOffer } from "../contract/to-offers";

/** Which offer a partner asks for. */
type OfferPath = {
  readonly siret: string;
  readonly appellationCode: string;
  readonly locationId?: string | undefined;
};

/** One offer for a partner, at the address asked or at another of the site's; throws DomainError("notFound") with the contract's text. */
export const readOffer = async (_partner: PartnerActor, path: OfferPath, now: Date): Promise<OfferOut> => {
  const { siret, appellationCode, locationId } = path;
  const at = locationId !== undefined && isUuid(locationId) ? locationId : null;
  const offer = await readOfferLine({ siret, appellationCode, locationId: at }, now);
  if (offer) return toOffer(offer);
  const message = `L'entreprise '${siret}' n'a pas d'offre d'immersion avec le code appellation '${appellationCode}'.`;
  throw new DomainError("notFound", "offer-missing", message);
};
