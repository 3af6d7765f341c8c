import { getOffer } from "@/lib/directory";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import { DomainError } from "@/lib/platform/errors";

/** The offer that a request begins from: site, job, address. */
export type OfferOrigin = {
  readonly siret: string;
  readonly appellationCode: string;
  readonly locationId?: string | undefined;
};

/** The offer that a request begins from; null when it is unknown or has gone meanwhile: the request can be made all the same. */
export const findOffer = async (origin: OfferOrigin | null, now: Date): Promise<OfferDetail | null> => {
  if (!origin) return null;
  try {
    return await getOffer(origin, now);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "notFound") return null;
    throw error;
  }
};
