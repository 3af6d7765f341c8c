import type { OfferCard } from "@/lib/directory/domain/search-result";
import { offerHref, type SearchRequest } from "@/lib/directory/domain/search-url";
import { ResultsMap } from "./results-map";

/** Where the tiles of maps come from. */
export type MapTiles = { readonly url: string; readonly credit: string };

type PageMapProps = {
  readonly cards: readonly OfferCard[];
  readonly request: SearchRequest;
  readonly tiles: MapTiles;
};

/** The map of one page of results: those that happen somewhere; nothing when there are none. */
export const PageMap = ({ cards, request, tiles }: PageMapProps) => {
  const points = cards
    .filter(({ remoteWorkMode }) => remoteWorkMode !== "FULL_REMOTE")
    .map((card) => ({
      key: card.id,
      ...card.position,
      name: card.name,
      href: offerHref({ ...card, appellationCode: card.jobs[0]?.code ?? "" }, request),
    }));
  return points.length > 0 ? <ResultsMap points={points} tiles={tiles} /> : null;
};
