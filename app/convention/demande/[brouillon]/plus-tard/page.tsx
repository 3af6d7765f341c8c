import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LaterPage } from "@/components/convention/request/later-page";
import { getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { openedDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { keepForLater } from "../actions";

export const metadata: Metadata = { title: "Finir plus tard" };

type Props = { readonly params: Promise<{ readonly brouillon: string }> };

export default async function RequestLaterPage({ params }: Props) {
  const { brouillon } = await params;
  const base = `/convention/demande/${brouillon}`;
  const draft = await forPage(async () => getDraft(await openedDraft(brouillon), systemClock()));
  if (draft.isSent) redirect(`${base}/envoyee`);
  const email = String(draft.values.vous?.["signatories.beneficiary.email"] ?? "");
  return <LaterPage base={base} email={email} keep={keepForLater.bind(null, brouillon)} />;
}
