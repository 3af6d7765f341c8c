import { BackLink } from "@/components/ui/back-link";
import { readSearch, type SearchRequest, searchHref } from "@/lib/directory/domain/search-url";

type BackToResultsProps = { readonly search: SearchRequest | undefined; readonly jobCode: string };

/** Back to the search that led here, else to the offers for the same job. */
export const BackToResults = ({ search, jobCode }: BackToResultsProps) =>
  search ? (
    <BackLink href={searchHref(search)}>Retour aux résultats</BackLink>
  ) : (
    <BackLink href={searchHref({ ...readSearch({}), jobCode })}>Les offres pour ce métier</BackLink>
  );
