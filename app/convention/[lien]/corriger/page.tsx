import type { Metadata } from "next";
import { CorrectionPage } from "@/components/convention/request/correction-page";
import { HubPage } from "@/components/convention/request/hub-page";
import { rewritingVerb } from "@/lib/convention/domain/transitions";
import { systemClock } from "@/lib/platform/clock";
import { placeOfLink, readCorrection } from "@/lib/web/correction";
import { forPage } from "@/lib/web/page";
import { beginCorrection } from "./actions";

export const metadata: Metadata = { title: "Modifier la convention" };

export default async function CorrectPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const now = systemClock();
  const place = placeOfLink(lien);
  const begin = beginCorrection.bind(null, lien);
  const { file, draft } = await forPage(() => readCorrection(place, now));
  if (!draft || !file.actions.includes(rewritingVerb(file.convention.status)))
    return <CorrectionPage file={file} backHref={place.page} begin={begin} />;
  return <HubPage base={place.base} backHref={place.page} draft={draft} now={now} restart={begin} />;
}
