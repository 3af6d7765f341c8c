import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FoundOffers, SearchExit } from "@/lib/directory/domain/search-result";
import { type SearchRequest, searchHref } from "@/lib/directory/domain/search-url";
import { formatNumber, french } from "@/lib/platform/typography";

/** A wider search, without the page and the order of the present one. */
const exitHref = (request: SearchRequest, { radiusKm }: SearchExit): string =>
  searchHref(
    radiusKm === null
      ? { ...request, placeText: "", position: null, sort: null, page: 1 }
      : { ...request, radiusKm, page: 1 },
  );

const whereOf = ({ radiusKm }: SearchExit): string => (radiusKm === null ? "partout" : `à ${radiusKm} km`);

const sentenceOf = (exits: readonly SearchExit[], found: number): string => {
  const [first] = exits;
  if (!first) return "Essayez un autre métier, ou revenez dans quelques jours : de nouvelles entreprises s’inscrivent.";
  const where = first.radiusKm === null ? "Partout en France" : `À ${first.radiusKm} km`;
  if (found === 0) return `${where}, il y en a ${formatNumber(first.count)}.`;
  return `Pas encore la bonne entreprise ? ${where}, il y en a ${formatNumber(first.count - found)} de plus.`;
};

type WiderSearchProps = Pick<FoundOffers, "request" | "exits"> & {
  /** Offers that the present search has around its place. */
  readonly found: number;
};

/** Where to look when the list is empty or ends: each exit with what it leads to. */
export const WiderSearch = ({ request, exits, found }: WiderSearchProps) => {
  if (found > 0 && exits.length === 0) return null;
  const links = exits.slice(0, 3).map((exit) => (
    <ButtonLink key={exit.radiusKm ?? "everywhere"} href={exitHref(request, exit)} kind="secondary">
      {french(`Chercher ${whereOf(exit)} (${formatNumber(exit.count)})`)}
    </ButtonLink>
  ));
  return <EmptyState sentence={french(sentenceOf(exits, found))} exits={links.length > 0 ? links : undefined} />;
};
