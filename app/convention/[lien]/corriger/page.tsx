import type { Metadata } from "next";
import { CorrectionPage } from "@/components/convention/request/correction-page";
import { HubPage } from "@/components/convention/request/hub-page";
import { getCase, getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { openedCorrection } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { beginCorrection } from "./actions";

export const metadata: Metadata = { title: "Corriger la convention" };

export default async function CorrectPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const now = systemClock();
  const link = `/convention/${lien}`;
  const begin = beginCorrection.bind(null, lien);
  const { file, draft } = await forPage(async () => {
    const opened = await openedCorrection(lien);
    return { file: await getCase(opened.access, now), draft: opened.draft && (await getDraft(opened.draft, now)) };
  });
  if (!draft || !file.actions.includes("resubmit")) return <CorrectionPage file={file} backHref={link} begin={begin} />;
  return <HubPage base={`${link}/corriger`} backHref={link} draft={draft} now={now} restart={begin} />;
}
