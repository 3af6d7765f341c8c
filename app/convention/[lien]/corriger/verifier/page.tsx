import type { Metadata } from "next";
import { CheckPage } from "@/components/convention/request/check-page";
import { getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { placeOfLink, requireCorrection } from "@/lib/web/correction";
import { forPage } from "@/lib/web/page";
import { beginCorrection, sendCorrected } from "../actions";

export const metadata: Metadata = { title: "Vérifier et envoyer" };

type Props = { readonly params: Promise<{ readonly lien: string }> };

export default async function CheckCorrectionPage({ params }: Props) {
  const { lien } = await params;
  const place = placeOfLink(lien);
  const draft = await forPage(async () => getDraft(await requireCorrection(place), systemClock()));
  const [send, restart] = [sendCorrected.bind(null, lien), beginCorrection.bind(null, lien)];
  return <CheckPage {...{ base: place.base, draft, send, restart }} />;
}
