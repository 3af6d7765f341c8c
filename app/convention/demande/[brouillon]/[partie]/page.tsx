import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PartPage } from "@/components/convention/request/part-page";
import { listAgencyOptions } from "@/lib/agency";
import { draftParts } from "@/lib/convention/domain/draft";
import { ownDraft } from "@/lib/web/draft";
import { forPage } from "@/lib/web/page";
import { savePart } from "../actions";

export const metadata: Metadata = { title: "Votre demande de convention" };

type Props = { readonly params: Promise<{ readonly brouillon: string; readonly partie: string }> };

export default async function RequestPartPage({ params }: Props) {
  const { brouillon, partie } = await params;
  const part = draftParts.find((known) => known === partie) ?? notFound();
  const draft = await forPage(() => ownDraft(brouillon));
  const base = `/convention/demande/${brouillon}`;
  // A correction never changes the agency: a transfer does.
  if (draft.sentAsId || (draft.correctsId && part === "structure")) redirect(base);
  return (
    <PartPage
      part={part}
      base={base}
      values={draft.values[part] ?? {}}
      agencies={part === "structure" ? await listAgencyOptions() : []}
      save={savePart.bind(null, brouillon, part)}
    />
  );
}
