import { Notice } from "@/components/ui/notice";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import type { SearchRequest } from "@/lib/directory/domain/search-url";
import { french } from "@/lib/platform/typography";
import { BackToResults } from "./back-to-results";
import { JsonLd } from "./json-ld";
import { OfferContact } from "./offer-contact";
import { OfferFacts } from "./offer-facts";

type OfferPageProps = {
  readonly offer: OfferDetail;
  /** The search that led here, to go back to. */
  readonly search: SearchRequest | undefined;
};

/** What search engines read of the company. */
const structured = ({ name, website, location, job }: OfferDetail) => ({
  "@type": "LocalBusiness",
  name,
  ...(website !== null && { url: website }),
  address: {
    "@type": "PostalAddress",
    streetAddress: location.streetNumberAndAddress,
    postalCode: location.postcode,
    addressLocality: location.city,
    addressCountry: "FR",
  },
  makesOffer: {
    "@type": "Offer",
    price: 0,
    priceCurrency: "EUR",
    itemOffered: { "@type": "Service", name: `Immersion professionnelle : ${job.appellationLabel}` },
  },
});

/** One company site for one job: how to approach it, what is known of it, what an immersion is. */
export const OfferPage = ({ offer, search }: OfferPageProps) => (
  <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 lg:pt-8">
    <JsonLd data={structured(offer)} />
    <BackToResults search={search} jobCode={offer.job.appellationCode} />
    <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
      <header>
        <h1 className="text-3xl font-bold">{offer.name}</h1>
        <p className="mt-2 text-lg text-ink-soft">
          {`${offer.job.appellationLabel} · ${offer.location.city} (${offer.location.departmentCode})`}
        </p>
      </header>
      <aside aria-label="Contact" className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <OfferContact offer={offer} />
      </aside>
      <div className="min-w-0">
        {offer.isAvailable ? null : (
          <div className="mb-8">
            <Notice tone="caution" title="Cette entreprise ne prend plus de demandes pour l’instant.">
              <p>D’autres entreprises accueillent pour ce métier près d’ici.</p>
            </Notice>
          </div>
        )}
        {offer.additionalInformation ? (
          <p className="mb-8 max-w-prose whitespace-pre-line">{french(offer.additionalInformation)}</p>
        ) : null}
        <h2 className="text-xl font-bold">L’offre</h2>
        <div className="mt-4">
          <OfferFacts offer={offer} search={search} />
        </div>
        <h2 className="mt-10 text-xl font-bold">{french("Une immersion, c’est quoi ?")}</h2>
        <p className="mt-3 max-w-prose">
          {french(
            "Vous passez quelques jours dans l’entreprise, un mois au plus, pour observer et essayer un métier. L’entreprise ne vous paie pas : vous gardez votre statut, et vos allocations si vous en avez. Une convention vous protège : elle est signée avant le premier jour et validée par votre structure d’accompagnement.",
          )}
        </p>
      </div>
    </div>
  </div>
);
