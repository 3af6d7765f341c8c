import { getOffer, readOffer } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One offer, for partner systems. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getOffer, async ({ partner, params, now }) => ({ body: await readOffer(partner, params, now) })),
);
