import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckPage } from "@/components/convention/request/check-page";
import { getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { openedDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { sendRequest } from "../actions";

export const metadata: Metadata = { title: "Vérifier et envoyer" };

type Props = { readonly params: Promise<{ readonly brouillon: string }> };

export default async function CheckRequestPage({ params }: Props) {
  const { brouillon } = await params;
  const base = `/convention/demande/${brouillon}`;
  const draft = await forPage(async () => getDraft(await openedDraft(brouillon), systemClock()));
  if (draft.isSent) redirect(`${base}/envoyee`);
  return <CheckPage base={base} draft={draft} send={sendRequest.bind(null, brouillon)} />;
}
