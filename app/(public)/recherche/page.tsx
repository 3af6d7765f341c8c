import type { Metadata } from "next";
import { cache } from "react";
import { SearchResults } from "@/components/directory/search-results";
import { searchTitle } from "@/components/directory/search-words";
import { findOffers } from "@/lib/directory";
import {
  isCombination,
  readSearch,
  readSearchQuery,
  searchHref,
  searchQuery,
  type UrlParams,
} from "@/lib/directory/domain/search-url";
import { config } from "@/lib/platform/config";
import { forPage } from "@/lib/web/page";

type SearchPageProps = { readonly searchParams: Promise<UrlParams> };

/** Title and page share one search: the same parameters are the same text. */
const find = cache((query: string) => forPage(() => findOffers(readSearchQuery(query))));

export const generateMetadata = async ({ searchParams }: SearchPageProps): Promise<Metadata> => {
  const request = readSearch(await searchParams);
  const found = await find(searchQuery(request));
  return {
    title: searchTitle(found),
    ...(isCombination(request)
      ? { robots: { index: false, follow: true } }
      : { alternates: { canonical: searchHref(found.request) } }),
  };
};

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { MAP_TILES_URL, MAP_CREDIT } = config();
  const found = await find(searchQuery(readSearch(await searchParams)));
  return <SearchResults found={found} tiles={{ url: MAP_TILES_URL, credit: MAP_CREDIT }} />;
}
