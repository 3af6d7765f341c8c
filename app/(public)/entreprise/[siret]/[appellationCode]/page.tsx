import type { Metadata } from "next";
import { cache } from "react";
import { OfferPage } from "@/components/directory/offer-page";
import { getOffer } from "@/lib/directory";
import { offerHref, readOfferParams, type UrlParams } from "@/lib/directory/domain/search-url";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";

type OfferPageProps = {
  readonly params: Promise<{ readonly siret: string; readonly appellationCode: string }>;
  readonly searchParams: Promise<UrlParams>;
};

/** Title and page share one reading. */
const load = cache((siret: string, appellationCode: string, locationId: string) =>
  forPage(() => getOffer({ siret, appellationCode, locationId }, systemClock())),
);

const read = async ({ params, searchParams }: OfferPageProps) => {
  const { siret, appellationCode } = await params;
  const { locationId, search } = readOfferParams(await searchParams);
  return { offer: await load(siret, appellationCode, locationId), search };
};

export const generateMetadata = async (props: OfferPageProps): Promise<Metadata> => {
  const { offer } = await read(props);
  const { siret, job, location } = offer;
  const canonical = offerHref({ siret, appellationCode: job.appellationCode, locationId: location.id });
  return { title: `${job.appellationLabel}, ${offer.name} à ${location.city}`, alternates: { canonical } };
};

export default async function Offer(props: OfferPageProps) {
  return <OfferPage {...(await read(props))} />;
}
