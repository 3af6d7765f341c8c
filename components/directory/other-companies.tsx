import Sprout from "lucide/dist/esm/icons/sprout.mjs";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { OtherCompanies as Others } from "@/lib/directory/domain/search-result";
import { otherCompanyHref, type SearchRequest } from "@/lib/directory/domain/search-url";
import { formatCount, formatDistance, french } from "@/lib/platform/typography";

type OtherCompaniesProps = { readonly others: Others; readonly request: SearchRequest };

/** Companies that never registered, after our own and counted apart: who they are, and that they expect nobody. */
export const OtherCompanies = ({ others, request }: OtherCompaniesProps) => {
  if (others.state === "unavailable")
    return (
      <div className="mt-10">
        <Notice tone="caution" title="Il manque les entreprises de La Bonne Boîte.">
          <p>
            {french(
              "Ce service ne répond pas pour l’instant. Les offres ci-dessus sont complètes. Réessayez dans un moment pour voir aussi les entreprises à contacter de vous-même.",
            )}
          </p>
        </Notice>
      </div>
    );
  const { companies } = others;
  if (companies.length === 0) return null;
  return (
    <section aria-labelledby="autres-entreprises" className="mt-12">
      <h2 id="autres-entreprises" className="text-xl font-bold">
        {french(
          companies.length === 1
            ? "1 autre entreprise à contacter de vous-même"
            : `${companies.length} autres entreprises à contacter de vous-même`,
        )}
      </h2>
      <p className="mt-1.5 max-w-prose text-ink-soft">
        {french(
          "Elles ne sont pas inscrites ici et n’attendent pas de demande. La Bonne Boîte, un service de France Travail, pense qu’elles vont bientôt recruter pour ce métier : proposez-leur une immersion.",
        )}
      </p>
      <ul className="mt-5 grid gap-3">
        {companies.map(({ siret, name, city, departmentCode, nafLabel, distanceKm }) => (
          <li
            key={siret}
            className="group relative flex flex-wrap items-start justify-between gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-4 transition-colors hover:border-primary sm:px-6"
          >
            <div className="min-w-0">
              <h3 className="font-bold">
                <Link
                  href={otherCompanyHref({ siret, appellationCode: request.jobCode }, request)}
                  prefetch={false}
                  className="text-ink no-underline underline-offset-4 group-hover:text-primary-ink group-hover:underline after:absolute after:inset-0 after:rounded-lg"
                >
                  {name}
                </Link>
              </h3>
              <p className="mt-1 text-sm text-ink-soft">{`${nafLabel} · ${city} (${departmentCode})`}</p>
            </div>
            <p className="flex flex-wrap items-center gap-3">
              <Tag tone="neutral" icon={Sprout}>
                Pas encore inscrite
              </Tag>
              <span className="text-sm">{`À ${formatDistance(distanceKm)}`}</span>
            </p>
          </li>
        ))}
      </ul>
      <p className="sr-only">{`${formatCount(companies.length, "entreprise")} en plus des offres.`}</p>
    </section>
  );
};
