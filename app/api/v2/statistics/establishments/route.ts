import { establishmentStatistics, getEstablishmentStatistics } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** How many conventions each company has, for the partner systems that may know. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getEstablishmentStatistics, async ({ partner, query }) => ({
    body: await establishmentStatistics(partner, query),
  })),
);
