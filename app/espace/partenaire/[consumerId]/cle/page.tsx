import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NewKeyPage } from "@/components/partner/new-key-page";
import { getOwnConsumer } from "@/lib/partner";
import { hasEnded } from "@/lib/partner/domain/consumer";
import { systemClock } from "@/lib/platform/clock";
import { ownConsumer } from "@/lib/web/own-consumer";
import { makeOwnKey } from "../../actions";

export const metadata: Metadata = { title: "Clé de l’API" };

export default async function Page({ params }: { readonly params: Promise<{ readonly consumerId: string }> }) {
  const { consumerId } = await params;
  const access = await ownConsumer(consumerId);
  const now = systemClock();
  const sheet = await getOwnConsumer(access, now);
  const back = `/espace/partenaire/${consumerId}`;
  if (hasEnded(sheet, now)) redirect(back);
  return <NewKeyPage sheet={sheet} back={back} make={makeOwnKey} />;
}
