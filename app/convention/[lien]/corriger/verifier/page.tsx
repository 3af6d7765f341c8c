import type { Metadata } from "next";
import { CheckPage } from "@/components/convention/request/check-page";
import { getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { requireCorrection } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { beginCorrection, sendCorrected } from "../actions";

export const metadata: Metadata = { title: "Vérifier et renvoyer" };

type Props = { readonly params: Promise<{ readonly lien: string }> };

export default async function CheckCorrectionPage({ params }: Props) {
  const { lien } = await params;
  const draft = await forPage(async () => getDraft(await requireCorrection(lien), systemClock()));
  return (
    <CheckPage
      base={`/convention/${lien}/corriger`}
      draft={draft}
      send={sendCorrected.bind(null, lien)}
      restart={beginCorrection.bind(null, lien)}
    />
  );
}
