import { replayDelivery, replayOne } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One delivery, sent again. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(replayDelivery, async ({ acting, params }) => ({ body: await replayOne(acting, params) })),
);
