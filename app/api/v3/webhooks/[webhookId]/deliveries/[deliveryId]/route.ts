import { getDelivery, readWebhookDelivery } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** One delivery, with what was sent and answered. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(getDelivery, async ({ partner, params }) => ({
    body: await readWebhookDelivery(partner, params.webhookId, params.deliveryId),
  })),
);
