import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HubPage } from "@/components/convention/request/hub-page";
import { getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { openedDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Votre demande de convention" };

export default async function RequestHubPage({ params }: { readonly params: Promise<{ readonly brouillon: string }> }) {
  const { brouillon } = await params;
  const base = `/convention/demande/${brouillon}`;
  const now = systemClock();
  const draft = await forPage(async () => getDraft(await openedDraft(brouillon), now));
  if (draft.isSent) redirect(`${base}/envoyee`);
  return <HubPage base={base} draft={draft} now={now} />;
}
