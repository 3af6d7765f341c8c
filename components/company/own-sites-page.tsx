import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OwnSite, UnsentRegistration } from "@/lib/directory/domain/registration";
import { establishmentRoleLabels } from "@/lib/directory/domain/rights";
import { formatCount, formatInstant, french } from "@/lib/platform/typography";
import { SiteStateTag } from "./state-words";

type OwnSitesPageProps = {
  readonly firstName: string;
  readonly sites: readonly OwnSite[];
  readonly drafts: readonly UnsentRegistration[];
  readonly hasAsked: boolean;
  readonly begin: FormAction;
};

const Site = ({ site }: { readonly site: OwnSite }) => (
  <li className="relative grid gap-2 py-5">
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <h3 className="text-lg font-bold">
        {site.isPending ? (
          site.name
        ) : (
          <Link href={`/espace/entreprise/${site.siret}`} className="link">
            {site.name}
          </Link>
        )}
      </h3>
      {site.isPending ? null : <SiteStateTag state={site.state} />}
    </div>
    <p className="text-sm text-ink-soft">
      {[site.city, site.isPending ? "Votre demande attend une réponse" : establishmentRoleLabels[site.role]]
        .filter(Boolean)
        .join(" · ")}
    </p>
    {site.requests > 0 ? (
      <p className="font-medium">{french(`${formatCount(site.requests, "demande")} à laquelle répondre`)}</p>
    ) : null}
  </li>
);

/** Somebody's companies, what waits in each, and how to register or join one. */
export const OwnSitesPage = ({ firstName, sites, drafts, hasAsked, begin }: OwnSitesPageProps) => (
  <div className="mx-auto grid max-w-prose gap-10 px-4 pt-8 sm:px-6">
    <div className="grid gap-4">
      <h1 className="text-2xl font-bold">Bonjour {firstName}</h1>
      {hasAsked ? (
        <Notice tone="positive" title="Votre demande est partie.">
          Les personnes qui tiennent la fiche la reçoivent. Vous aurez un e-mail dès leur réponse.
        </Notice>
      ) : null}
    </div>
    {sites.length > 0 ? (
      <section aria-labelledby="entreprises">
        <h2 id="entreprises" className="text-xl font-bold">
          Mes entreprises
        </h2>
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {sites.map((site) => (
            <Site key={site.siret} site={site} />
          ))}
        </ul>
      </section>
    ) : null}
    {drafts.length > 0 ? (
      <section aria-labelledby="brouillons">
        <h2 id="brouillons" className="text-xl font-bold">
          À terminer
        </h2>
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {drafts.map(({ id, name, updatedAt }) => (
            <li key={id} className="py-4">
              <Link href={`/espace/entreprise/inscription/${id}`} className="link font-bold">
                {name ? `Inscription de ${name}` : "Inscription commencée"}
              </Link>
              <p className="text-sm text-ink-soft">Enregistrée le {formatInstant(updatedAt)}</p>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
    <Panel title={{ id: "inscrire", text: "Inscrire une entreprise", size: "xl" }}>
      <p>Les candidats près de chez vous la trouvent et vous écrivent. Comptez cinq minutes, avec votre SIRET.</p>
      <PostForm action={begin} className="mt-4">
        <SubmitButton full="phone">Commencer l’inscription</SubmitButton>
      </PostForm>
    </Panel>
    <Panel tone="sunken" title={{ id: "rejoindre", text: "Rejoindre une entreprise déjà inscrite" }}>
      <p>Demandez à la personne qui tient la fiche de vous y ajouter.</p>
      <div className="mt-4">
        <ButtonLink href="/espace/entreprise/rejoindre" kind="secondary">
          Demander à rejoindre
        </ButtonLink>
      </div>
    </Panel>
  </div>
);
