import { pauseEndpoint, pauseWebhook } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** Nothing is sent to a webhook for now. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(pauseEndpoint, async ({ acting, params }) => ({ body: await pauseWebhook(acting, params) })),
);
