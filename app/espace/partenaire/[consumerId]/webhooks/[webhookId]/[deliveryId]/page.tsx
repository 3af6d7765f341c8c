import type { Metadata } from "next";
import { z } from "zod";
import { DeliveryPage } from "@/components/partner/delivery-page";
import { readWebhookDelivery } from "@/lib/partner";
import { ownConsumer } from "@/lib/web/own-consumer";
import { forPage } from "@/lib/web/page";
import { replayOwnDelivery } from "../../../../actions";

export const metadata: Metadata = { title: "Envoi d’un webhook" };

const query = z.object({ fait: z.literal("renvoi").optional().catch(undefined) });

type Props = {
  readonly params: Promise<{ readonly consumerId: string; readonly webhookId: string; readonly deliveryId: string }>;
  readonly searchParams: Promise<unknown>;
};

export default async function Page({ params, searchParams }: Props) {
  const { consumerId, webhookId, deliveryId } = await params;
  const { fait } = query.parse(await searchParams);
  const access = await ownConsumer(consumerId);
  const delivery = await forPage(() => readWebhookDelivery(access, webhookId, deliveryId));
  return (
    <DeliveryPage
      consumerId={consumerId}
      webhookId={webhookId}
      delivery={delivery}
      isReplayed={fait !== undefined}
      action={replayOwnDelivery}
    />
  );
}
