import { getConventionV3, readConventionV3 } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One convention of the scope of a partner system. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getConventionV3, async ({ partner, params }) => ({
    body: await readConventionV3(partner, params.conventionId),
  })),
);
