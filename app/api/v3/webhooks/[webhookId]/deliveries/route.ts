import { listDeliveries, listWebhookDeliveries } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** What was sent to a webhook, and what is to be. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(listDeliveries, async ({ partner, params, query }) => ({
    body: await listWebhookDeliveries(partner, params.webhookId, query),
  })),
);
