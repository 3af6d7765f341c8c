import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { OwnConventionRow, Page } from "@/lib/convention/domain/read-models";
import { formatCount } from "@/lib/platform/typography";
import { OwnConvention } from "./own-convention";

const href = (page: number): string => `/espace/entreprise/conventions?page=${page}`;

type CompanyConventionsPageProps = {
  readonly email: string;
  readonly conventions: Page<OwnConventionRow>;
};

/** The conventions on which somebody of a company stands; to read or sign one, a code proves it is them. */
export const CompanyConventionsPage = ({ email, conventions }: CompanyConventionsPageProps) => {
  const { rows, total, page, pages } = conventions;
  return (
    <div className="mx-auto grid max-w-prose gap-6 px-4 pt-8 sm:px-6">
      <div>
        <h1 className="text-2xl font-bold">Mes conventions à signer et à suivre</h1>
        <p className="mt-2 wrap-anywhere text-ink-soft">
          Celles qui portent l’adresse {email}. Pour en ouvrir une, vous recevez un code.
        </p>
      </div>
      {rows.length === 0 ? (
        <EmptyState sentence="Aucune convention ne porte votre adresse pour l’instant." />
      ) : (
        <section aria-labelledby="liste">
          <h2 id="liste" className="text-xl font-bold">
            {formatCount(total, "convention")}
          </h2>
          <ul className="mt-4 grid gap-4">
            {rows.map((row) => (
              <OwnConvention key={row.linkId} row={row} open={`/convention/${row.linkId}`} />
            ))}
          </ul>
        </section>
      )}
      {pages > 1 ? (
        <Pagination
          dense
          label="Pages de la liste"
          position={`Page ${page} sur ${pages}`}
          previous={page > 1 ? href(page - 1) : undefined}
          next={page < pages ? href(page + 1) : undefined}
        />
      ) : null}
    </div>
  );
};
