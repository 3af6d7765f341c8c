import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { EstablishmentAggregate } from "@/lib/directory/domain/establishment";
import type { CompanyValues, SiteState } from "@/lib/directory/domain/registration";
import { offerHref } from "@/lib/directory/domain/search-url";
import { formatSiret, french } from "@/lib/platform/typography";
import { AnswerGroups } from "./answer-groups";
import { SiteStateTag, siteStateWords } from "./state-words";

/** What was just done, by the word in the address. */
export const siteDone = ["inscription", "modification", "reponse", "retrait", "retour", "renvoi", "depart"] as const;
export type SiteDone = (typeof siteDone)[number];

const doneWords: Record<SiteDone, string> = {
  inscription: "Votre entreprise est inscrite.",
  modification: "C’est enregistré.",
  reponse: "Votre réponse est enregistrée.",
  retrait: "La fiche est retirée de la recherche.",
  retour: "La fiche est de nouveau dans la recherche.",
  renvoi: "La fiche est renvoyée à notre équipe.",
  depart: "Votre demande de suppression est partie.",
};

type SitePageProps = {
  readonly site: EstablishmentAggregate;
  readonly state: SiteState;
  readonly values: CompanyValues;
  readonly requests: readonly {
    readonly userId: string;
    readonly email: string;
    readonly name: string;
    readonly job: string | null;
  }[];
  readonly canEdit: boolean;
  readonly done: SiteDone | undefined;
  readonly actions: {
    readonly answer: FormAction;
    readonly unpublish: FormAction;
    readonly publish: FormAction;
    readonly submitAgain: FormAction;
  };
};

const Requests = ({ requests, answer }: Pick<SitePageProps, "requests"> & { readonly answer: FormAction }) => (
  <Panel title={{ id: "demandes", text: "À vous de répondre", size: "xl" }}>
    <ul className="grid gap-6">
      {requests.map(({ userId, email, name, job }) => (
        <li key={userId}>
          <p className="wrap-anywhere">
            <span className="font-bold">{name || email}</span> demande à rejoindre l’entreprise.
            <span className="block text-sm text-ink-soft">{[email, job].filter(Boolean).join(" · ")}</span>
          </p>
          <div className="mt-3 flex flex-wrap gap-3">
            <PostForm action={answer} hidden={{ userId, answer: "accept" }}>
              <SubmitButton size="dense">
                Accepter<span className="sr-only"> {name || email}</span>
              </SubmitButton>
            </PostForm>
            <PostForm action={answer} hidden={{ userId, answer: "refuse" }}>
              <SubmitButton size="dense" kind="secondary">
                Refuser<span className="sr-only"> {name || email}</span>
              </SubmitButton>
            </PostForm>
          </div>
        </li>
      ))}
    </ul>
  </Panel>
);

const nextOf: Partial<Record<SiteState, { readonly action: keyof SitePageProps["actions"]; readonly label: string }>> =
  {
    unpublished: { action: "publish", label: "Remettre dans la recherche" },
    "deletion-requested": { action: "publish", label: "Garder la fiche, finalement" },
    refused: { action: "submitAgain", label: "Envoyer de nouveau" },
  };

const Standing = ({ site, state, canEdit, actions }: Pick<SitePageProps, "site" | "state" | "canEdit" | "actions">) => {
  const next = canEdit ? nextOf[state] : undefined;
  const canReturn = next?.action !== "publish" || site.listing === "UNPUBLISHED";
  const [offer] = site.offers;
  return (
    <Panel title={{ id: "etat", text: siteStateWords[state].label, size: "xl" }}>
      <p>{french(siteStateWords[state].next)}</p>
      {site.refusalReason ? (
        <p className="mt-2 whitespace-pre-line">{french(`Raison : ${site.refusalReason}`)}</p>
      ) : null}
      {next && canReturn ? (
        <PostForm action={actions[next.action]} className="mt-4">
          <SubmitButton full="phone">{next.label}</SubmitButton>
        </PostForm>
      ) : null}
      {state === "listed" && offer ? (
        <div className="mt-4">
          <ButtonLink
            kind="secondary"
            href={offerHref(
              { siret: site.siret, appellationCode: offer.appellationCode, locationId: site.locations[0]?.id ?? "" },
              undefined,
            )}
          >
            Voir la fiche comme un candidat
          </ButtonLink>
        </div>
      ) : null}
    </Panel>
  );
};

/** One company: where it stands, what to do next, everything it says with where to change it. */
export const SitePage = ({ site, state, values, requests, canEdit, done, actions }: SitePageProps) => {
  const base = `/espace/entreprise/${site.siret}`;
  const canLeave = canEdit && site.listing === "PUBLISHED";
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
      <div>
        <BackLink href="/espace/entreprise">Mes entreprises</BackLink>
        <h1 className="mt-3 text-3xl font-bold">{site.customizedName ?? site.name}</h1>
        <p className="mt-2 flex flex-wrap items-center gap-3 text-ink-soft">
          <span className="figures">SIRET {formatSiret(site.siret)}</span>
          <SiteStateTag state={state} />
        </p>
      </div>
      {done ? <Notice tone="positive" title={doneWords[done]} live /> : null}
      {canEdit && requests.length > 0 ? <Requests requests={requests} answer={actions.answer} /> : null}
      <Standing {...{ site, state, canEdit, actions }} />
      {canEdit && state === "listed" ? (
        <p>
          {"Vous ne pouvez plus accueillir pendant un moment\u202f? "}
          <Link href={`${base}/accueil`} className="link">
            Mettez la fiche en pause
          </Link>
          .
        </p>
      ) : null}
      <AnswerGroups base={base} values={values} canEdit={canEdit} />
      {canEdit ? (
        <section aria-labelledby="quitter" className="border-t border-line pt-6">
          <h2 id="quitter" className="text-xl font-bold">
            Ne plus être trouvé
          </h2>
          <div className="mt-4 flex flex-wrap gap-3">
            {canLeave ? (
              <PostForm action={actions.unpublish}>
                <SubmitButton kind="secondary">Retirer de la recherche</SubmitButton>
              </PostForm>
            ) : null}
            {site.deletionRequestedAt ? null : (
              <ButtonLink href={`${base}/quitter`} kind="danger">
                Demander la suppression
              </ButtonLink>
            )}
          </div>
        </section>
      ) : null}
    </div>
  );
};
