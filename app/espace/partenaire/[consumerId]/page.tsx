import type { Metadata } from "next";
import { OwnAccessPage } from "@/components/partner/own-access-page";
import { getOwnConsumer, readOwnUsage } from "@/lib/partner";
import { systemClock } from "@/lib/platform/clock";
import { siteOperator } from "@/lib/web/operator";
import { ownConsumer } from "@/lib/web/own-consumer";

export const metadata: Metadata = { title: "Accès à l’API" };

export default async function Page({ params }: { readonly params: Promise<{ readonly consumerId: string }> }) {
  const { consumerId } = await params;
  const access = await ownConsumer(consumerId);
  const now = systemClock();
  return (
    <OwnAccessPage
      sheet={await getOwnConsumer(access, now)}
      usage={await readOwnUsage(access, now)}
      contactEmail={siteOperator().contactEmail}
    />
  );
}
