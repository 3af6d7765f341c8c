import { resumeEndpoint, resumeWebhook } from "@/lib/partner";
import { serve } from "@/lib/web/partner-endpoint";
import { partnerRoute } from "@/lib/web/partner-route";

/** A webhook is called again, and receives what it missed. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = partnerRoute(
  serve(resumeEndpoint, async ({ acting, params }) => ({ body: await resumeWebhook(acting, params) })),
);
