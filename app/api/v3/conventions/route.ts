import { getConventionChanges, listConventionChanges } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** The conventions of the scope of a partner system, in the order in which they changed. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getConventionChanges, async ({ partner, query, now }) => ({
    body: await listConventionChanges(partner, query, now),
  })),
);
