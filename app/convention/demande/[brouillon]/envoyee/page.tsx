import type { Metadata } from "next";
import { SentPage } from "@/components/convention/request/sent-page";
import { getSentRequest } from "@/lib/convention";
import { plainDate } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { ownDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Demande envoyée" };

export default async function RequestSentPage({
  params,
}: {
  readonly params: Promise<{ readonly brouillon: string }>;
}) {
  const { brouillon } = await params;
  const sent = await forPage(async () => getSentRequest(await ownDraft(brouillon)));
  return (
    <SentPage
      reference={sent.reference}
      agencyName={sent.agencyName}
      dateStart={plainDate.fromDb(sent.dateStart)}
      mailboxUrl={config().MAILBOX_URL}
    />
  );
}
