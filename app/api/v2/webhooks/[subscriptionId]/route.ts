import { unsubscribe, unsubscribeFromWebhook } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One subscription of a partner system. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(unsubscribe, async ({ acting, params }) => ({ body: await unsubscribeFromWebhook(acting, params) })),
);
