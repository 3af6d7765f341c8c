import type { Metadata } from "next";
import { CorrectionPage } from "@/components/convention/request/correction-page";
import { HubPage } from "@/components/convention/request/hub-page";
import { rewritingVerb } from "@/lib/convention/domain/transitions";
import { systemClock } from "@/lib/platform/clock";
import { placeOfMember, readCorrection } from "@/lib/web/correction";
import { forPage } from "@/lib/web/page";
import { beginEdit } from "./actions";

export const metadata: Metadata = { title: "Modifier la convention" };

export default async function EditPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const now = systemClock();
  const place = placeOfMember(id);
  const begin = beginEdit.bind(null, id);
  const { file, draft } = await forPage(() => readCorrection(place, now));
  if (!draft || !file.actions.includes(rewritingVerb(file.convention.status)))
    return <CorrectionPage file={file} backHref={place.page} begin={begin} />;
  return <HubPage base={place.base} backHref={place.page} draft={draft} now={now} restart={begin} />;
}
