import { rotateEndpointSecret, rotateWebhookSecret } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** A new secret for a webhook. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(rotateEndpointSecret, async ({ acting, params }) => {
    const { secret, previousSecretUntil } = await rotateWebhookSecret(acting, params);
    return { body: { secret, previousSecretUntil: previousSecretUntil.toISOString() } };
  }),
);
