import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/convention/request/start-page";
import { findOffer, findUnsentDraft, type OfferOrigin } from "@/lib/convention";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { systemClock } from "@/lib/platform/clock";
import { draftSecret } from "@/lib/web/draft";
import { begin } from "./actions";

type Props = { readonly searchParams: Promise<Record<string, unknown>> };

/** The kind that an address names: `?type=mini-stage`, and an immersion otherwise. */
const kindIn = ({ type }: Record<string, unknown>): InternshipKind =>
  type === "mini-stage" ? "mini-stage-cci" : "immersion";

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: `Demander une convention ${kindWords[kindIn(await searchParams)].convention}`,
});

const text = z.string().max(40).optional().catch(undefined);

/** The offer that an address names; every other parameter is dropped. */
const origin = z
  .object({ siret: text, metier: text, lieu: text })
  .transform(({ siret, metier, lieu }): OfferOrigin | null =>
    siret && metier ? { siret, appellationCode: metier, locationId: lieu } : null,
  );

export default async function StartRequestPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const kind = kindIn(parameters);
  const wanted = origin.parse(parameters);
  const offer = await findOffer(wanted, systemClock());
  const unsent = await findUnsentDraft(await draftSecret());
  return <StartPage kind={kind} begin={begin.bind(null, kind, offer && wanted)} offer={offer} unsent={unsent} />;
}
