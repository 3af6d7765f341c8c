import type { Metadata } from "next";
import { ChangeRequestPage } from "@/components/convention/change-request-page";
import { getCase } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireOpened } from "@/lib/web/signatory";
import { askChange } from "../actions";

export const metadata: Metadata = { title: "Demander une modification" };

export default async function AskChangePage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const file = await forPage(async () => getCase((await requireOpened(lien)).access, systemClock()));
  return <ChangeRequestPage file={file} backHref={`/convention/${lien}`} action={askChange.bind(null, lien)} />;
}
