import type { Metadata } from "next";
import { SentPage } from "@/components/discussion/sent-page";
import { sentContact } from "@/lib/discussion";
import { config } from "@/lib/platform/config";
import { forPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Demande envoyée" };

export default async function SentContactPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const sent = await forPage(() => sentContact(lien));
  return <SentPage {...sent} linkId={lien} mailboxUrl={config().MAILBOX_URL} />;
}
