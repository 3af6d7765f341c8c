import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SentPage } from "@/components/convention/request/sent-page";
import { getSentRequest } from "@/lib/convention";
import { config } from "@/lib/platform/config";
import { openedDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { leaveSent } from "../actions";

export const metadata: Metadata = { title: "Demande envoyée" };

type Props = { readonly params: Promise<{ readonly brouillon: string }> };

export default async function RequestSentPage({ params }: Props) {
  const { brouillon } = await params;
  const sent = await forPage(async () => getSentRequest(await openedDraft(brouillon)));
  if (!sent) redirect(`/convention/demande/${brouillon}`);
  return <SentPage sent={sent} mailboxUrl={config().MAILBOX_URL} leave={leaveSent} />;
}
