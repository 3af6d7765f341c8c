import { applyToOffer, contactForPartner } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** A request to a company, made by a partner system for somebody. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(applyToOffer, async ({ acting, body }) => ({ body: await contactForPartner(acting, body) })),
);
