import type { Metadata } from "next";
import { StartPage } from "@/components/convention/request/start-page";
import { findOffer, findUnsentDraft } from "@/lib/convention";
import { originOf } from "@/lib/convention/domain/request-origin";
import { systemClock } from "@/lib/platform/clock";
import { draftSecret } from "@/lib/web/draft";
import { begin } from "./actions";

export const metadata: Metadata = { title: "Demander une convention d’immersion" };

export default async function StartRequestPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const origin = originOf(await searchParams);
  const offer = await findOffer(origin, systemClock());
  const unsent = await findUnsentDraft(await draftSecret());
  const kind = "immersion";
  return <StartPage kind={kind} begin={begin.bind(null, kind, origin)} offer={offer} unsent={unsent} />;
}
