import { ErrorSummary } from "@/components/ui/error-summary";
import type { FoundOffers } from "@/lib/directory/domain/search-result";
import { french } from "@/lib/platform/typography";
import { SearchForm } from "./search-form";

/** The search that was made, ready to be changed; what was not understood is said there. */
export const SearchBand = ({ request, job, issues }: Pick<FoundOffers, "request" | "job" | "issues">) => {
  const told = issues.map(({ path, message }) => ({ path, message: french(message) }));
  const isWrong = told.length > 0;
  const form = (
    <SearchForm request={request} jobLabel={job?.appellationLabel} issues={told} ground={isWrong ? "panel" : "band"} />
  );
  return (
    <section aria-label="Votre recherche" className="on-band bg-band text-on-band print:hidden">
      <div className="mx-auto max-w-page px-4 pt-6 pb-7 sm:px-6 lg:pt-8 lg:pb-9">
        {isWrong ? (
          <div className="rounded-lg bg-surface p-5 text-ink">
            <ErrorSummary issues={told} />
            {form}
          </div>
        ) : (
          form
        )}
      </div>
    </section>
  );
};
