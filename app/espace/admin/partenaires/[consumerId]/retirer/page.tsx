import type { Metadata } from "next";
import { RevokeConsumerPage } from "@/components/operator/revoke-consumer-page";
import { operatedConsumer } from "@/lib/web/operated-consumer";
import { revoke } from "../../actions";

export const metadata: Metadata = { title: "Retirer un accès" };

export default async function Page({ params }: { readonly params: Promise<{ readonly consumerId: string }> }) {
  const { sheet } = await operatedConsumer(params);
  return <RevokeConsumerPage id={sheet.id} name={sheet.name} revoke={revoke} />;
}
