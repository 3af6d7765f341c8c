import { createEndpoint, createWebhook, listEndpoints, listWebhooks } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** The webhooks of a partner system. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(listEndpoints, async ({ partner }) => ({ body: { data: await listWebhooks(partner) } })),
  serve(createEndpoint, async ({ acting, body }) => ({ body: await createWebhook(acting, body) })),
);
