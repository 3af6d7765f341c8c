import Link from "next/link";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import { replySentence } from "@/lib/directory/domain/reply-habit";
import { offerHref, type SearchRequest } from "@/lib/directory/domain/search-url";
import { employeesLabel, fitForDisabledWorkersLabels } from "@/lib/directory/domain/vocabulary";
import { formatShortDate, formatSiret, french } from "@/lib/platform/typography";
import { remoteWorkModeLabels } from "@/lib/reference/vocabulary";
import { addressLine, mapHref } from "./offer-words";

type Choice = { readonly key: string; readonly label: string; readonly href: string };

const Links = ({ choices }: { readonly choices: readonly Choice[] }) => (
  <ul>
    {choices.map(({ key, label, href }) => (
      <li key={key}>
        <Link href={href} className="link inline-block py-0.5">
          {label}
        </Link>
      </li>
    ))}
  </ul>
);

type OfferFactsProps = { readonly offer: OfferDetail; readonly search: SearchRequest | undefined };

/** All that is known of the offer, under its names. */
export const OfferFacts = ({ offer, search }: OfferFactsProps) => {
  const { siret, location, job } = offer;
  const here = { siret, locationId: location.id, appellationCode: job.appellationCode };
  const otherJobs = offer.otherJobs.map(({ code, label }) => ({
    key: code,
    label,
    href: offerHref({ ...here, appellationCode: code }, search),
  }));
  const otherPlaces = offer.otherLocations.map((other) => ({
    key: other.id,
    label: addressLine(other),
    href: offerHref({ ...here, locationId: other.id }, search),
  }));
  const welcome = [
    remoteWorkModeLabels[offer.remoteWorkMode],
    fitForDisabledWorkersLabels[offer.fitForDisabledWorkers],
  ];
  const size = employeesLabel(offer.numberEmployeesRange);
  const replies = replySentence(offer.requests);
  const rows: (SummaryRow | false | "" | null)[] = [
    { term: "Métier", value: job.appellationLabel },
    {
      term: "Adresse",
      value: (
        <>
          {addressLine(location)}
          <a href={mapHref(location)} rel="noreferrer" className="link ml-3 inline-block print:hidden">
            Voir sur une carte
          </a>
        </>
      ),
    },
    { term: "Accueil", value: welcome.filter(Boolean).join(" · ") },
    size && { term: "Taille", value: french(size) },
    { term: "Activité", value: offer.nafLabel },
    otherJobs.length > 0 && { term: "Autres métiers", value: <Links choices={otherJobs} /> },
    otherPlaces.length > 0 && { term: "Autres adresses", value: <Links choices={otherPlaces} /> },
    offer.website && {
      term: "Site internet",
      value: (
        <a href={offer.website} rel="noreferrer" className="link">
          {offer.website.replace(/^https?:\/\//, "")}
        </a>
      ),
    },
    replies && { term: "Réponses", value: replies },
    { term: "SIRET", value: <span className="figures">{formatSiret(siret)}</span> },
    { term: "Fiche", value: `Mise à jour le ${formatShortDate(offer.updatedOn)}` },
  ];
  return <SummaryList rows={rows.filter((row) => typeof row === "object" && row !== null)} />;
};
