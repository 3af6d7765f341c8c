import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { StepList } from "@/components/ui/step-list";
import { SummaryList } from "@/components/ui/summary-list";
import type { OtherCompany } from "@/lib/directory/domain/search-result";
import { readSearch, type SearchRequest, searchHref } from "@/lib/directory/domain/search-url";
import { formatSiret, french } from "@/lib/platform/typography";
import type { Appellation } from "@/lib/reference/appellation";
import { BackToResults } from "./back-to-results";

/** What to do with a company that expects nobody, in order. */
const approach = [
  {
    title: "Cherchez ses coordonnées",
    detail: "Sur son site, dans l’annuaire, ou en passant la voir si elle reçoit du public.",
  },
  {
    title: "Dites ce que vous proposez",
    detail:
      "Quelques jours d’immersion pour découvrir le métier, sans salaire à verser, avec une convention qui protège tout le monde.",
  },
  {
    title: "Remplissez la convention",
    detail: "Si elle accepte, remplissez ensemble la demande en ligne : son SIRET est sur cette page.",
  },
] as const;

type OtherCompanyPageProps = {
  readonly company: OtherCompany;
  readonly job: Appellation;
  readonly search: SearchRequest | undefined;
};

/** A company that never registered: what La Bonne Boîte says of it, and how to approach it. */
export const OtherCompanyPage = ({ company, job, search }: OtherCompanyPageProps) => (
  <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 lg:pt-8">
    <BackToResults search={search} jobCode={job.appellationCode} />
    <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
      <div className="min-w-0">
        <h1 className="text-3xl font-bold wrap-anywhere">{company.name}</h1>
        <p className="mt-2 text-lg text-ink-soft">
          {`${job.appellationLabel} · ${company.city} (${company.departmentCode})`}
        </p>
        <div className="mt-6">
          <Notice tone="info" title="Cette entreprise n’est pas inscrite ici.">
            <p>
              {french(
                "Elle n’a rien demandé et n’attend pas votre appel. La Bonne Boîte, un service de France Travail, pense qu’elle va bientôt recruter pour ce métier.",
              )}
            </p>
          </Notice>
        </div>
        <h2 className="mt-10 text-xl font-bold">Ce que nous savons d’elle</h2>
        <div className="mt-4">
          <SummaryList
            rows={[
              { term: "Métier", value: job.appellationLabel },
              { term: "Ville", value: `${company.postcode} ${company.city}` },
              { term: "Activité", value: company.nafLabel },
              ...(company.employees
                ? [{ term: "Salariés", value: french(company.employees.replace("-", " à ")) }]
                : []),
              { term: "SIRET", value: <span className="figures">{formatSiret(company.siret)}</span> },
            ]}
          />
        </div>
      </div>
      <aside aria-label="Comment faire">
        <Panel title={{ id: "tenter-sa-chance", text: "Tentez votre chance" }}>
          <StepList steps={approach.map(({ title, detail }) => ({ title, detail: french(detail) }))} />
          <div className="mt-6 grid gap-3 print:hidden">
            <ButtonLink href={`https://labonneboite.francetravail.fr/entreprise/${company.siret}`} kind="primary">
              La voir sur La Bonne Boîte
            </ButtonLink>
            <ButtonLink href="/convention/demande" kind="secondary">
              Remplir une demande de convention
            </ButtonLink>
          </div>
        </Panel>
      </aside>
    </div>
  </div>
);

/** What is shown when La Bonne Boîte does not answer: why, and the way back. */
export const OtherCompanyUnavailable = ({ search }: { readonly search: SearchRequest | undefined }) => (
  <div className="mx-auto max-w-page px-4 pt-6 sm:px-6 lg:pt-8">
    <BackLink href={searchHref(search ?? readSearch({}))}>Retour aux résultats</BackLink>
    <h1 className="mt-4 text-3xl font-bold">Cette page n’est pas disponible pour l’instant</h1>
    <div className="mt-6 max-w-prose">
      <Notice tone="caution" title="La Bonne Boîte ne répond pas.">
        <p>{french("Réessayez dans un moment. Les offres des entreprises inscrites restent disponibles.")}</p>
      </Notice>
    </div>
  </div>
);
