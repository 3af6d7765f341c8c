import type { Metadata } from "next";
import { z } from "zod";
import { StartPage } from "@/components/convention/request/start-page";
import { findOffer, findUnsentDraft } from "@/lib/convention";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { originOf, originParameters } from "@/lib/convention/domain/request-origin";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { systemClock } from "@/lib/platform/clock";
import { draftSecret } from "@/lib/web/draft";
import { begin } from "./actions";

/** The kind of stay that an address names: an immersion, unless it asks for a mini-stage. */
const kindOf = z
  .object({ type: z.literal("mini-stage") })
  .transform((): InternshipKind => "mini-stage-cci")
  .catch("immersion");

/** The same page for the other kind, with what this address brings. */
const otherAddress = (kind: InternshipKind, asked: unknown): string => {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(asked);
  const kept = ["metier", "lieu", ...originParameters].flatMap((name) => {
    const value = given[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const query = new URLSearchParams([...(kind === "immersion" ? [["type", "mini-stage"]] : []), ...kept]);
  return `/convention/demande${query.size > 0 ? `?${query}` : ""}`;
};

type Props = { readonly searchParams: Promise<unknown> };

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: `Demander une convention ${kindWords[kindOf.parse(await searchParams)].convention}`,
});

export default async function StartRequestPage({ searchParams }: Props) {
  const asked = await searchParams;
  const origin = originOf(asked);
  const kind = kindOf.parse(asked);
  const offer = await findOffer(origin, systemClock());
  const unsent = await findUnsentDraft(await draftSecret());
  return (
    <StartPage
      kind={kind}
      begin={begin.bind(null, kind, origin)}
      offer={offer}
      unsent={unsent}
      otherHref={otherAddress(kind, asked)}
    />
  );
}
