import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/convention/request/start-page";
import { findOffer, findUnsentDraft, type OfferOrigin } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { draftSecret } from "@/lib/web/draft";
import { begin } from "./actions";

export const metadata: Metadata = { title: "Demander une convention d’immersion" };

const text = z.string().max(40).optional().catch(undefined);

/** The offer that an address names; every other parameter is dropped. */
const origin = z
  .object({ siret: text, metier: text, lieu: text })
  .transform(({ siret, metier, lieu }): OfferOrigin | null =>
    siret && metier ? { siret, appellationCode: metier, locationId: lieu } : null,
  );

export default async function StartRequestPage({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const wanted = origin.parse(await searchParams);
  const offer = await findOffer(wanted, systemClock());
  const unsent = await findUnsentDraft(await draftSecret());
  const kind = "immersion";
  return <StartPage kind={kind} begin={begin.bind(null, kind, offer && wanted)} offer={offer} unsent={unsent} />;
}
