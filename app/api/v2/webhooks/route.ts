import { listSubscriptions, ownSubscriptions, subscribe, subscribeToWebhook } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** The subscriptions of a partner system. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(listSubscriptions, async ({ partner }) => ({ body: await ownSubscriptions(partner) })),
  serve(subscribe, async ({ acting, body }) => {
    const { id, secret } = await subscribeToWebhook(acting, body);
    return { body: undefined, headers: { "webhook-subscription-id": id, "webhook-secret": secret } };
  }),
);
