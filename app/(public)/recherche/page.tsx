import type { Metadata } from "next";
import { cache } from "react";
import { SearchResults } from "@/components/directory/search-results";
import { searchTitle } from "@/components/directory/search-words";
import { findOffers } from "@/lib/directory";
import {
  isCombination,
  readSearch,
  readSearchQuery,
  searchQuery,
  type UrlParams,
} from "@/lib/directory/domain/search-url";
import { forPage } from "@/lib/web/page";

type SearchPageProps = { readonly searchParams: Promise<UrlParams> };

/** Title and page share one search: the same parameters are the same text. */
const find = cache((query: string) => forPage(() => findOffers(readSearchQuery(query))));

export const generateMetadata = async ({ searchParams }: SearchPageProps): Promise<Metadata> => {
  const request = readSearch(await searchParams);
  return {
    title: searchTitle(await find(searchQuery(request))),
    ...(isCombination(request) && { robots: { index: false, follow: true } }),
  };
};

export default async function SearchPage({ searchParams }: SearchPageProps) {
  return <SearchResults found={await find(searchQuery(readSearch(await searchParams)))} />;
}
