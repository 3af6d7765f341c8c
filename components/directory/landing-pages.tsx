import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { departmentHref, jobHref, type LandingDepartment, type LandingJob } from "@/lib/directory/domain/landing";
import type { OfferPage } from "@/lib/directory/domain/search-result";
import { offerHref, readSearch, searchHref } from "@/lib/directory/domain/search-url";
import { formatCount, formatNumber, french } from "@/lib/platform/typography";
import type { Appellation } from "@/lib/reference/appellation";
import { JsonLd } from "./json-ld";
import { OfferCard } from "./offer-card";

const frame = "mx-auto max-w-page px-4 pt-6 sm:px-6 lg:pt-8";

type Counted = { readonly key: string; readonly href: string; readonly label: string; readonly count: number };

const Places = ({ items }: { readonly items: readonly Counted[] }) => (
  <ul className="mt-6 grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
    {items.map(({ key, href, label, count }) => (
      <li key={key}>
        <Link href={href} prefetch={false} className="link inline-block py-1.5">
          {label}
        </Link>
        <span className="text-sm text-ink-soft">{` ${formatCount(count, "offre")}`}</span>
      </li>
    ))}
  </ul>
);

/** Where companies welcome people, department by department. */
export const DepartmentsPage = ({ departments }: { readonly departments: readonly LandingDepartment[] }) => (
  <div className={frame}>
    <h1 className="text-3xl font-bold">Découvrir un métier en entreprise, par département</h1>
    <p className="mt-3 max-w-prose text-ink-soft">
      {french("Choisissez un département : vous verrez les métiers que des entreprises y font découvrir.")}
    </p>
    <Places
      items={departments.map((one) => ({
        key: one.code,
        href: departmentHref(one),
        label: `${one.name} (${one.code})`,
        count: one.count,
      }))}
    />
  </div>
);

type DepartmentPageProps = { readonly department: LandingDepartment; readonly jobs: readonly LandingJob[] };

/** The jobs that can be discovered in one department. */
export const DepartmentPage = ({ department, jobs }: DepartmentPageProps) => (
  <div className={frame}>
    <BackLink href="/immersions">Tous les départements</BackLink>
    <h1 className="mt-4 text-3xl font-bold">{`Immersions en entreprise : ${department.name} (${department.code})`}</h1>
    <p className="mt-3 max-w-prose text-ink-soft">
      {french(`${formatCount(jobs.length, "métier")} à découvrir dans ce département, pour quelques jours.`)}
    </p>
    <Places
      items={jobs.map((job) => ({
        key: job.appellationCode,
        href: jobHref(department, job),
        label: job.label,
        count: job.count,
      }))}
    />
  </div>
);

type DepartmentOffersPageProps = {
  readonly department: Pick<LandingDepartment, "code" | "name">;
  readonly job: Appellation;
  readonly results: OfferPage;
  /** Where the site stands, for the addresses that search engines read. */
  readonly site: string;
};

/** The offers of one job in one department, and the way to the whole search. */
export const DepartmentOffersPage = ({ department, job, results, site }: DepartmentOffersPageProps) => {
  const request = { ...readSearch({}), jobCode: job.appellationCode };
  const items = results.cards.map((card, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: `${card.name}, ${card.city}`,
    url: `${site}${offerHref({ ...card, appellationCode: job.appellationCode })}`,
  }));
  return (
    <div className={frame}>
      <JsonLd data={{ "@type": "ItemList", numberOfItems: results.total, itemListElement: items }} />
      <BackLink href={departmentHref(department)}>{`Les métiers : ${department.name}`}</BackLink>
      <h1 className="mt-4 text-3xl font-bold">{`${job.appellationLabel} : ${department.name} (${department.code})`}</h1>
      <p className="mt-3 max-w-prose text-ink-soft">
        {french(
          `${formatCount(results.total, "entreprise")} pour découvrir ce métier pendant quelques jours, avec une convention signée en ligne.`,
        )}
      </p>
      <ol className="mt-6 grid gap-4">
        {results.cards.map((offer) => (
          <OfferCard key={offer.id} offer={offer} request={request} jobLabel={job.appellationLabel} />
        ))}
      </ol>
      <p className="mt-8">
        <ButtonLink href={searchHref(request)} kind="secondary">
          {results.total > results.cards.length
            ? french(`Chercher parmi les ${formatNumber(results.total)} offres et ailleurs`)
            : "Chercher ce métier ailleurs"}
        </ButtonLink>
      </p>
    </div>
  );
};
