import type { Metadata } from "next";
import { ChangedConsumerPage } from "@/components/operator/consumer-form-page";
import { operatedConsumer } from "@/lib/web/operated-consumer";
import { change } from "../../actions";

export const metadata: Metadata = { title: "Modifier un partenaire" };

export default async function Page({ params }: { readonly params: Promise<{ readonly consumerId: string }> }) {
  const { sheet } = await operatedConsumer(params);
  return <ChangedConsumerPage sheet={sheet} save={change} />;
}
