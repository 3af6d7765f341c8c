import { deleteEndpoint, getEndpoint, readWebhook, unsubscribeFromWebhook } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One webhook of a partner system. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getEndpoint, async ({ partner, params }) => ({ body: await readWebhook(partner, params.webhookId) })),
  serve(deleteEndpoint, async ({ acting, params }) => ({
    body: await unsubscribeFromWebhook(acting, { subscriptionId: params.webhookId }),
  })),
);
