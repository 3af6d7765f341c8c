import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { noFilters } from "@/lib/directory/domain/search-filters";
import type { OfferPage, SearchExit } from "@/lib/directory/domain/search-result";
import { type SearchRequest, searchHref, withoutFilters } from "@/lib/directory/domain/search-url";
import { formatNumber, french } from "@/lib/platform/typography";

/** A wider search, from its first page. */
const exitHref = (request: SearchRequest, exit: SearchExit): string => {
  const first = { ...request, page: 1 };
  if (exit.to === "radius") return searchHref({ ...first, radiusKm: exit.radiusKm });
  if (exit.to === "noFilter")
    return searchHref({
      ...withoutFilters(request),
      filters: { ...noFilters, company: request.filters.company, withFull: true },
    });
  if (exit.to === "anyJob") return searchHref({ ...first, jobCode: "", jobText: "" });
  return searchHref({ ...first, placeText: "", position: null, sort: null });
};

const placeWords = (exit: SearchExit): string =>
  exit.to === "radius"
    ? `À ${exit.radiusKm} km`
    : { everywhere: "Partout en France", anyJob: "Pour tous les métiers, ici", noFilter: "Sans vos filtres" }[exit.to];

const linkWords = (exit: SearchExit): string =>
  exit.to === "radius"
    ? `Chercher à ${exit.radiusKm} km`
    : { everywhere: "Chercher partout", anyJob: "Voir tous les métiers ici", noFilter: "Voir sans les filtres" }[
        exit.to
      ];

const sentenceOf = ([first]: readonly SearchExit[], { total }: OfferPage): string => {
  if (!first) return "Essayez un autre métier, ou revenez dans quelques jours : de nouvelles entreprises s’inscrivent.";
  if (total === 0) return `${placeWords(first)}, il y en a ${formatNumber(first.count)}.`;
  const more = formatNumber(first.count - total);
  return `Pas encore la bonne entreprise ? ${placeWords(first)}, il y en a ${more} de plus.`;
};

type WiderSearchProps = {
  readonly request: SearchRequest;
  readonly exits: readonly SearchExit[];
  readonly results: OfferPage;
};

/** Where to look when the list is empty or ends: each exit with the number of offers that it leads to. */
export const WiderSearch = ({ request, exits, results }: WiderSearchProps) => {
  if (results.total > 0 && exits.length === 0) return null;
  const links = exits.map((exit) => (
    <ButtonLink key={exit.to === "radius" ? exit.radiusKm : exit.to} href={exitHref(request, exit)} kind="secondary">
      {french(`${linkWords(exit)} (${formatNumber(exit.count)})`)}
    </ButtonLink>
  ));
  return <EmptyState sentence={french(sentenceOf(exits, results))} exits={links.length > 0 ? links : undefined} />;
};
