import { getConventionById, readConvention } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One convention, for the partner systems whose scope holds it. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getConventionById, async ({ partner, params }) => ({
    body: await readConvention(partner, params.conventionId),
  })),
);
