import { replayDeliveries, replayPeriod } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** The deliveries of a period, sent again. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(replayDeliveries, async ({ acting, params, body }) => ({
    body: { replayed: await replayPeriod(acting, { ...params, ...body }) },
  })),
);
