import { AnswerGroups } from "@/components/company/answer-groups";
import { SiteStateTag } from "@/components/company/state-words";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import type { EstablishmentAggregate } from "@/lib/directory/domain/establishment";
import type { RegistrationClues } from "@/lib/directory/domain/operator";
import type { CompanyValues, SiteState } from "@/lib/directory/domain/registration";
import { formatInstant, formatSiret } from "@/lib/platform/typography";
import { BanForm } from "./ban-form";
import { RefusalForm } from "./refusal-form";

type OperatedSitePageProps = {
  readonly site: EstablishmentAggregate;
  readonly state: SiteState;
  readonly values: CompanyValues;
  readonly clues: RegistrationClues;
  readonly actions: Readonly<Record<"approve" | "refuse" | "ban" | "unban" | "remove", FormAction>>;
};

const Decision = ({ site, clues, actions }: Pick<OperatedSitePageProps, "site" | "clues" | "actions">) => (
  <Panel title={{ id: "decision", text: "Accepter ou refuser cette inscription", size: "xl" }}>
    <SummaryList
      rows={[
        { term: "Adresses e-mail", value: clues.domains.join(", ") },
        {
          term: "Registre",
          value: clues.isChecked ? "SIRET ouvert, vérifié" : "Le registre ne répondait pas : à vérifier",
        },
        ...(clues.deletedAt
          ? [{ term: "Déjà supprimée", value: `le ${formatInstant(clues.deletedAt)}, à sa demande` }]
          : []),
      ]}
    />
    <PostForm action={actions.approve} hidden={{ siret: site.siret }} className="mt-5">
      <SubmitButton full="phone">Accepter l’inscription</SubmitButton>
    </PostForm>
    <div className="mt-6 border-t border-line pt-6">
      <RefusalForm refuse={actions.refuse} siret={site.siret} />
    </div>
  </Panel>
);

/** One company as an operator sees it: what is to be decided, what it says, what keeps it out. */
export const OperatedSitePage = ({ site, state, values, clues, actions }: OperatedSitePageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href="/espace/admin">Administration</BackLink>
      <h1 className="mt-3 text-3xl font-bold">{site.customizedName ?? site.name}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-3 text-ink-soft">
        <span className="figures">SIRET {formatSiret(site.siret)}</span>
        <SiteStateTag state={state} />
      </p>
    </div>
    {site.listing === "AWAITING_APPROVAL" && !site.isBanned ? <Decision {...{ site, clues, actions }} /> : null}
    <AnswerGroups base={`/espace/entreprise/${site.siret}`} values={values} canEdit={!site.isBanned} />
    <Panel title={{ id: "bloquer", text: site.isBanned ? "Entreprise bloquée" : "Bloquer cette entreprise" }}>
      {site.isBanned ? (
        <PostForm action={actions.unban} hidden={{ siret: site.siret }}>
          <SubmitButton kind="secondary">Débloquer</SubmitButton>
        </PostForm>
      ) : (
        <BanForm ban={actions.ban} siret={site.siret} />
      )}
    </Panel>
    <Panel title={{ id: "supprimer", text: "Supprimer cette entreprise" }}>
      <p>
        La fiche, les droits de ses personnes et sa place dans les groupes disparaissent. Aucune source ne la montrera
        plus.
      </p>
      <PostForm action={actions.remove} hidden={{ siret: site.siret }} className="mt-4">
        <SubmitButton kind="danger">Supprimer définitivement</SubmitButton>
      </PostForm>
    </Panel>
  </div>
);
