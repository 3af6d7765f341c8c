import type { Metadata } from "next";
import { FinalEditPage } from "@/components/convention/final-edit-page";
import { getCase } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireOpened } from "@/lib/web/signatory";
import { correctFinal } from "../actions";

export const metadata: Metadata = { title: "Corriger une information" };

export default async function FinalCorrectionPage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const file = await forPage(async () => getCase((await requireOpened(lien)).access, systemClock()));
  return <FinalEditPage file={file} backHref={`/convention/${lien}`} action={correctFinal.bind(null, lien)} />;
}
