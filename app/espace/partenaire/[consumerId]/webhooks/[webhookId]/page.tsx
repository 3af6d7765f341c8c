import type { Metadata } from "next";
import { z } from "zod";
import { WebhookPage, webhookDone } from "@/components/partner/webhook-page";
import { deliveryCursor, listWebhookDeliveries, readWebhook } from "@/lib/partner";
import { ownConsumer } from "@/lib/web/own-consumer";
import { forPage } from "@/lib/web/page";
import { actOnWebhook } from "../../../actions";

export const metadata: Metadata = { title: "Webhook" };

const query = z.object({
  etat: z.literal("abandonnes").optional().catch(undefined),
  suite: deliveryCursor.optional().catch(undefined),
  fait: z.enum(webhookDone).optional().catch(undefined),
});

type Props = {
  readonly params: Promise<{ readonly consumerId: string; readonly webhookId: string }>;
  readonly searchParams: Promise<unknown>;
};

export default async function Page({ params, searchParams }: Props) {
  const { consumerId, webhookId } = await params;
  const { etat, suite: cursor, fait } = query.parse(await searchParams);
  const access = await ownConsumer(consumerId);
  const webhook = await forPage(() => readWebhook(access, webhookId));
  const deliveries = await listWebhookDeliveries(access, webhookId, {
    perPage: 50,
    ...(etat && { states: ["exhausted"] }),
    ...(cursor && { cursor }),
  });
  return (
    <WebhookPage
      consumerId={consumerId}
      webhook={webhook}
      deliveries={deliveries}
      onlyFailed={etat !== undefined}
      done={fait}
      action={actOnWebhook}
    />
  );
}
