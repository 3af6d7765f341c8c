import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/convention/request/start-page";
import { findOffer, findUnsentDraft, type OfferOrigin } from "@/lib/convention";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { systemClock } from "@/lib/platform/clock";
import { draftSecret } from "@/lib/web/draft";
import { begin } from "./actions";

const text = z.string().max(40).optional().catch(undefined);

/** The offer that an address names; every other parameter is dropped. */
const origin = z
  .object({ siret: text, metier: text, lieu: text })
  .transform(({ siret, metier, lieu }): OfferOrigin | null =>
    siret && metier ? { siret, appellationCode: metier, locationId: lieu } : null,
  );

/** The kind of stay that an address names: an immersion, unless it asks for a mini-stage. */
const kindOf = z
  .object({ type: z.literal("mini-stage") })
  .transform((): InternshipKind => "mini-stage-cci")
  .catch("immersion");

/** The same page for the other kind, with the offer kept. */
const otherAddress = (kind: InternshipKind, offer: OfferOrigin | null): string => {
  const query = new URLSearchParams({
    ...(kind === "immersion" && { type: "mini-stage" }),
    ...(offer && { siret: offer.siret, metier: offer.appellationCode }),
    ...(offer?.locationId && { lieu: offer.locationId }),
  });
  return `/convention/demande${query.size > 0 ? `?${query}` : ""}`;
};

type Props = { readonly searchParams: Promise<unknown> };

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: `Demander une convention ${kindWords[kindOf.parse(await searchParams)].convention}`,
});

export default async function StartRequestPage({ searchParams }: Props) {
  const asked = await searchParams;
  const wanted = origin.parse(asked);
  const kind = kindOf.parse(asked);
  const offer = await findOffer(wanted, systemClock());
  const unsent = await findUnsentDraft(await draftSecret());
  return (
    <StartPage
      kind={kind}
      begin={begin.bind(null, kind, offer && wanted)}
      offer={offer}
      unsent={unsent}
      otherHref={otherAddress(kind, offer && wanted)}
    />
  );
}
