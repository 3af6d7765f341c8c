import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { StepList } from "@/components/ui/step-list";
import type { FoundOffers, OfferPage } from "@/lib/directory/domain/search-result";
import { searchHref } from "@/lib/directory/domain/search-url";
import { french } from "@/lib/platform/typography";
import { immersionSteps } from "./immersion-steps";
import { OfferCard } from "./offer-card";
import { OtherCompanies } from "./other-companies";
import { type MapTiles, PageMap } from "./page-map";
import { SearchAlternatives } from "./search-alternatives";
import { SearchBand } from "./search-band";
import { SearchFilters } from "./search-filters";
import { orderSentences, searchHeading, searchTitle } from "./search-words";
import { ShareSearch } from "./share-search";
import { SortLinks } from "./sort-links";
import { WiderSearch } from "./wider-search";

type ResultsProps = { readonly found: FoundOffers; readonly results: OfferPage; readonly tiles: MapTiles };

const Results = ({ found, results, tiles }: ResultsProps) => {
  const { request, job, exits, others } = found;
  const { cards, page, pages, total } = results;
  const toPage = (wanted: number) => searchHref({ ...request, page: wanted });
  return (
    <>
      {total > 1 ? <SortLinks request={request} /> : null}
      <PageMap cards={cards} request={request} tiles={tiles} />
      {cards.length > 0 ? (
        <ol className="mt-5 grid gap-4">
          {cards.map((offer) => (
            <OfferCard key={offer.id} offer={offer} request={request} jobLabel={job?.appellationLabel ?? null} />
          ))}
        </ol>
      ) : null}
      {pages > 1 ? (
        <div className="mt-8">
          <Pagination
            label="Pages de résultats"
            position={`Page ${page} sur ${pages}`}
            previous={page > 1 ? toPage(page - 1) : undefined}
            next={page < pages ? toPage(page + 1) : undefined}
          />
        </div>
      ) : null}
      {page === pages ? (
        <div className={cards.length > 0 ? "mt-10" : ""}>
          <WiderSearch request={request} exits={exits} results={results} />
        </div>
      ) : null}
      <ShareSearch title={searchTitle(found)} />
      {others ? <OtherCompanies others={others} request={request} /> : null}
    </>
  );
};

/** The search page: the form, what it found in a told order, and where to look further. */
export const SearchResults = ({ found, tiles }: { readonly found: FoundOffers; readonly tiles: MapTiles }) => {
  const { results, isPlaceIgnored } = found;
  return (
    <>
      <SearchBand {...found} />
      <div className="mx-auto grid max-w-page gap-12 px-4 pt-8 sm:px-6 lg:grid-cols-[1fr_18rem] lg:pt-10">
        <div className="min-w-0">
          <h1 className="text-2xl font-bold">{searchHeading(found)}</h1>
          <p className="mt-1.5 text-ink-soft">{orderSentences(found)}</p>
          <SearchAlternatives {...found} />
          {isPlaceIgnored ? (
            <div className="mt-5">
              <Notice tone="caution" title="Nous n’arrivons pas à situer les villes pour l’instant.">
                <p>
                  {french("Vous pouvez chercher par métier, partout en France. Réessayez la ville dans un moment.")}
                </p>
              </Notice>
            </div>
          ) : null}
          {results ? <SearchFilters request={found.request} /> : null}
          <div className="mt-5">{results ? <Results found={found} results={results} tiles={tiles} /> : null}</div>
        </div>
        <aside aria-labelledby="etapes">
          <Panel tone="sunken" title={{ id: "etapes", text: "Les quatre étapes", size: "base" }}>
            <StepList steps={immersionSteps.map(({ title, detail }) => ({ title, detail: french(detail) }))} />
          </Panel>
        </aside>
      </div>
    </>
  );
};
