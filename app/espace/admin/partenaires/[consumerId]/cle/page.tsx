import type { Metadata } from "next";
import { NewKeyPage } from "@/components/partner/new-key-page";
import { operatedConsumer } from "@/lib/web/operated-consumer";
import { renew } from "../../actions";

export const metadata: Metadata = { title: "Renouveler une clé" };

export default async function Page({ params }: { readonly params: Promise<{ readonly consumerId: string }> }) {
  const { sheet } = await operatedConsumer(params);
  return <NewKeyPage sheet={sheet} back={`/espace/admin/partenaires/${sheet.id}`} make={renew} />;
}
