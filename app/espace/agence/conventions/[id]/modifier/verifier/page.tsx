import type { Metadata } from "next";
import { CheckPage } from "@/components/convention/request/check-page";
import { getDraft } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { placeOfMember, requireCorrection } from "@/lib/web/correction";
import { forPage } from "@/lib/web/page";
import { beginEdit, sendEdit } from "../actions";

export const metadata: Metadata = { title: "Vérifier et envoyer" };

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function CheckEditPage({ params }: Props) {
  const { id } = await params;
  const place = placeOfMember(id);
  const draft = await forPage(async () => getDraft(await requireCorrection(place), systemClock()));
  const [send, restart] = [sendEdit.bind(null, id), beginEdit.bind(null, id)];
  return <CheckPage {...{ base: place.base, draft, send, restart }} />;
}
