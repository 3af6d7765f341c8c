import type { Metadata } from "next";
import { ContactPage } from "@/components/discussion/contact-page";
import { getOffer } from "@/lib/directory";
import { offerHref, readOfferParams, type UrlParams } from "@/lib/directory/domain/search-url";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { contactCompany } from "./actions";

export const metadata: Metadata = { title: "Contacter l’entreprise", robots: { index: false } };

type ContactProps = {
  readonly params: Promise<{ readonly siret: string; readonly appellationCode: string }>;
  readonly searchParams: Promise<UrlParams>;
};

export default async function Contact({ params, searchParams }: ContactProps) {
  const { siret, appellationCode } = await params;
  const query = await searchParams;
  const offer = await forPage(() =>
    getOffer({ siret, appellationCode, locationId: readOfferParams(query).locationId }, systemClock()),
  );
  // A company that welcomes pupils alone has no other form.
  const isPupil = query.pour === "stage" || !offer.isForJobSeekers;
  const self = `/entreprise/${siret}/${appellationCode}/contacter?lieu=${offer.location.id}`;
  const key = { siret, appellationCode, locationId: offer.location.id };
  const hrefs = { offer: offerHref(key), self, other: isPupil ? self : `${self}&pour=stage` };
  const kind = isPupil ? "1_ELEVE_1_STAGE" : "IF";
  const action = contactCompany.bind(null, { ...key, contactMode: offer.contactMode, kind });
  return <ContactPage offer={offer} action={action} isPupil={isPupil} hrefs={hrefs} />;
}
