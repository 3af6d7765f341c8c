import Link from "next/link";
import { defaultSort, sortLabels, sortsFor } from "@/lib/directory/domain/search-options";
import { type SearchRequest, searchHref } from "@/lib/directory/domain/search-url";
import { french } from "@/lib/platform/typography";

/** The orders that the list can have, as links: they need no script. */
export const SortLinks = ({ request }: { readonly request: SearchRequest }) => {
  const hasPlace = request.position !== null;
  const current = request.sort ?? defaultSort(hasPlace);
  return (
    <nav aria-labelledby="tri" className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden">
      <p id="tri" className="text-ink-soft">
        {french("Trier par :")}
      </p>
      <ul className="flex flex-wrap gap-1 rounded-md border border-line-strong bg-surface p-1 font-medium">
        {sortsFor(hasPlace).map((sort) => (
          <li key={sort}>
            <Link
              href={searchHref({ ...request, sort: sort === defaultSort(hasPlace) ? null : sort, page: 1 })}
              aria-current={sort === current ? "true" : undefined}
              className="inline-flex min-h-9 items-center rounded-sm px-3 text-primary-ink no-underline hover:bg-primary-soft aria-[current=true]:bg-primary aria-[current=true]:text-on-primary"
            >
              {sortLabels[sort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
