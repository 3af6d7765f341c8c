import { testEndpoint, testWebhook } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** An event of trial. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(testEndpoint, async ({ acting, params }) => ({ body: { deliveryId: await testWebhook(acting, params) } })),
);
