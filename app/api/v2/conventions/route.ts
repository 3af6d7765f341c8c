import { getConventions, listConventions } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** The conventions of the scope of a partner system, as v2 lists them. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getConventions, async ({ partner, query }) => ({ body: await listConventions(partner, query) })),
);
