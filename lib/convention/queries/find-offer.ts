import { getOffer } from "@/lib/directory";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import { DomainError } from "@/lib/platform/errors";
import type { RequestOrigin } from "../domain/request-origin";

/** The offer that a request begins from; null when none is named, or when it is unknown or has gone meanwhile: the request can be made all the same. */
export const findOffer = async (
  { siret, appellationCode, locationId }: Pick<RequestOrigin, "siret" | "appellationCode" | "locationId">,
  now: Date,
): Promise<OfferDetail | null> => {
  if (!siret || !appellationCode) return null;
  try {
    return await getOffer({ siret, appellationCode, locationId }, now);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "notFound") return null;
    throw error;
  }
};
