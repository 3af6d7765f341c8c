import type { Metadata } from "next";
import { CorrectionPage } from "@/components/convention/request/correction-page";
import { getCase } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireOpened } from "@/lib/web/signatory";
import { beginCorrection } from "./actions";

export const metadata: Metadata = { title: "Corriger la convention" };

export default async function CorrectPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const file = await forPage(async () => getCase((await requireOpened(lien)).access, systemClock()));
  return <CorrectionPage file={file} backHref={`/convention/${lien}`} begin={beginCorrection.bind(null, lien)} />;
}
