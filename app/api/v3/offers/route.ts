import { getOffers, searchOffers } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** The offers of the directory, for partner systems. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getOffers, async ({ partner, query, now }) => ({ body: await searchOffers(partner, query, now) })),
);
