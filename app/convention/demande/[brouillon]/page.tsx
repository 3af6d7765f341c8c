import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HubPage } from "@/components/convention/request/hub-page";
import { partStates } from "@/lib/convention";
import { formatInstant } from "@/lib/platform/typography";
import { ownDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";

export const metadata: Metadata = { title: "Votre demande de convention" };

export default async function RequestHubPage({ params }: { readonly params: Promise<{ readonly brouillon: string }> }) {
  const { brouillon } = await params;
  const draft = await forPage(() => ownDraft(brouillon));
  if (draft.sentAsId) redirect(`/convention/demande/${brouillon}/envoyee`);
  return (
    <HubPage
      base={`/convention/demande/${brouillon}`}
      states={partStates(draft.values)}
      isCorrection={draft.correctsId !== null}
      savedAt={formatInstant(draft.updatedAt)}
      company={String(draft.values.entreprise?.businessName ?? "")}
    />
  );
}
