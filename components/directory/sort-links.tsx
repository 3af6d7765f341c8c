import { Segmented } from "@/components/ui/segmented";
import { defaultSort, sortLabels, sortsFor } from "@/lib/directory/domain/search-options";
import { type SearchRequest, searchHref } from "@/lib/directory/domain/search-url";
import { french } from "@/lib/platform/typography";

/** The orders that the list can have, as links: they need no script. */
export const SortLinks = ({ request }: { readonly request: SearchRequest }) => {
  const hasPlace = request.position !== null;
  const usual = defaultSort(hasPlace);
  return (
    <Segmented
      id="tri"
      label={french("Trier par :")}
      labelled
      segments={sortsFor(hasPlace).map((sort) => ({
        href: searchHref({ ...request, sort: sort === usual ? null : sort, page: 1 }),
        label: sortLabels[sort],
        current: sort === (request.sort ?? usual),
      }))}
    />
  );
};
