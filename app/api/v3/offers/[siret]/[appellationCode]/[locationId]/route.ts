import { getOfferAt, readOffer } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One offer, for partner systems, at one of its addresses. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getOfferAt, async ({ partner, params, now }) => ({ body: await readOffer(partner, params, now) })),
);
