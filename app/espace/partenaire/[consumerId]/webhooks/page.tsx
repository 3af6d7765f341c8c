import type { Metadata } from "next";
import { WebhooksPage } from "@/components/partner/webhooks-page";
import { listWebhooks } from "@/lib/partner";
import { ownConsumer } from "@/lib/web/own-consumer";

export const metadata: Metadata = { title: "Webhooks" };

export default async function Page({ params }: { readonly params: Promise<{ readonly consumerId: string }> }) {
  const { consumerId } = await params;
  const access = await ownConsumer(consumerId);
  return <WebhooksPage consumerId={consumerId} webhooks={await listWebhooks(access)} />;
}
