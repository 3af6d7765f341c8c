import SlidersHorizontal from "lucide/dist/esm/icons/sliders-horizontal.mjs";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { countFilters, noFilters } from "@/lib/directory/domain/search-filters";
import { type SearchRequest, searchHref, searchQuery, withoutFilters } from "@/lib/directory/domain/search-url";
import { formatCount } from "@/lib/platform/typography";
import { FilterFields } from "./filter-fields";

/** The rest of the search, which the filters keep. */
const keptParams = (request: SearchRequest) => [
  ...new URLSearchParams(searchQuery({ ...request, page: 1, filters: noFilters })),
];

/** The filters as a GET form of their own, one press away; they say how many are set. */
export const SearchFilters = ({ request }: { readonly request: SearchRequest }) => {
  const set = countFilters(request.filters);
  return (
    <div className="mt-5 print:hidden">
      <Disclosure
        summary={
          <>
            <Icon of={SlidersHorizontal} />
            {set === 0 ? "Filtrer les offres" : `Filtrer les offres : ${formatCount(set, "filtre")}`}
          </>
        }
      >
        <form action="/recherche">
          {keptParams(request).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <FilterFields filters={request.filters} />
          <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button type="submit" kind="primary">
              Appliquer les filtres
            </Button>
            {set > 0 ? (
              <Link href={searchHref(withoutFilters(request))} prefetch={false} className="link inline-block py-2">
                Enlever les filtres
              </Link>
            ) : null}
          </div>
        </form>
      </Disclosure>
    </div>
  );
};
