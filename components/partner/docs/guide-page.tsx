import Link from "next/link";
import { eventWords } from "@/components/partner/webhook-words";
import { Article, Bullets, Paragraph } from "@/components/site/article";
import { ButtonLink } from "@/components/ui/button-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StepList } from "@/components/ui/step-list";
import type { SnippetLanguage } from "@/lib/partner/domain/snippets";
import { verificationSamples } from "@/lib/partner/domain/verification-samples";
import { webhookEvents } from "@/lib/partner/domain/webhook-events";
import { french } from "@/lib/platform/typography";
import { CodeBlock } from "./code-block";
import { Languages } from "./languages";

type Row = readonly [head: string, what: string, then: string];

const columns = (heads: Row): readonly Column<Row>[] =>
  heads.map((head, index) => ({
    id: head,
    head,
    heads: index === 0,
    cell: (row: Row) => <span className="wrap-anywhere">{french(row[index] ?? "")}</span>,
  }));

const Table = ({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: Row;
  readonly rows: readonly Row[];
}) => (
  <DataTable caption={caption} columns={columns(heads)} rows={rows} rowId={([first, second]) => `${first} ${second}`} />
);

/** What each refusal means and what to do; the texts are the contract's own (partner-api.md 1.1). */
const errors: readonly Row[] = [
  [
    "400",
    "Shared-route schema … was not respected",
    "Lisez « issues » : chaque ligne dit quel champ est refusé et pourquoi.",
  ],
  ["400", "Invalid request body", "Un texte contient du HTML : retirez-le."],
  ["400", "Malformed JSON in the request body", "Le corps n’est pas du JSON."],
  ["401", "unauthenticated", "L’en-tête authorization est vide."],
  ["401", "incorrect Jwt", "La clé n’en est pas une. Donnez-la telle quelle, sans « Bearer »."],
  ["401", "consumer not found", "Cette clé n’est plus connue : écrivez-nous."],
  ["401", "api consumer revoked", "L’accès a été retiré : écrivez-nous."],
  ["401", "api key has been renewed", "Une clé plus récente existe : utilisez-la."],
  ["401", "expired token", "L’accès est fini : demandez à le prolonger."],
  ["403", "Accès refusé", "Votre accès n’a pas ce droit."],
  ["404", "Route not found", "L’adresse ou la méthode n’existe pas."],
  ["409", "Cette Idempotency-Key a déjà servi pour un autre appel.", "Changez de clé d’idempotence."],
  ["413", "request entity too large", "Le corps dépasse 819 200 octets."],
  ["429", "Too many requests, please try again later.", "Attendez les secondes de Retry-After."],
];

const eventHelp: Readonly<Record<(typeof webhookEvents)[number], string>> = {
  "convention.updated": "Un état : si plusieurs attendent, le dernier seul est envoyé.",
  "convention.created": "Un changement : toujours envoyé.",
  "convention.status-changed": "Un changement, avec le statut d’avant et celui d’après.",
  "convention.transferred": "Un changement : la structure d’avant est prévenue aussi.",
};

const standardExample = `POST /hooks/conventions
webhook-id: 0190f5e2-1c3a-5b7d-9e4f-a1b2c3d4e5f6
webhook-timestamp: 1795795200
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
immersion-sequence: 7

{
  "type": "convention.status-changed",
  "timestamp": "2026-11-27T08:00:00.000Z",
  "data": {
    "sequence": 7,
    "previousStatus": "PARTIALLY_SIGNED",
    "status": "IN_REVIEW",
    "convention": {
      "id": "0190f5e2-0000-7000-8000-000000000001",
      "status": "IN_REVIEW",
      "updatedAt": "2026-11-27T08:00:00.000Z"
    }
  }
}`;

const parts = (firstCall: Readonly<Record<SnippetLanguage, string>>) => [
  {
    id: "commencer",
    title: "Commencer en une heure",
    content: (
      <>
        <StepList
          steps={[
            { title: "Demandez un accès", detail: "Cinq minutes. Notre équipe répond par e-mail." },
            { title: "Créez votre clé", detail: "Dans votre espace. Elle s’affiche une seule fois." },
            { title: "Faites un premier appel", detail: "Copiez l’exemple ci-dessous." },
            { title: "Créez un webhook", detail: "Votre système est prévenu de chaque changement." },
            { title: "Suivez vos appels et vos envois", detail: "Tout est dans votre espace." },
          ]}
        />
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/partenaires/demande">Demander un accès</ButtonLink>
          <ButtonLink href="/partenaires/reference" kind="secondary">
            Référence de l’API
          </ButtonLink>
        </div>
        <Languages what="Premier appel" texts={firstCall} />
      </>
    ),
  },
  {
    id: "cle",
    title: "La clé",
    content: (
      <>
        <Paragraph>
          {french(
            "Donnez-la dans l’en-tête authorization, telle quelle, sans « Bearer ». Elle ne va ni dans une adresse, ni dans un navigateur : l’API n’est pas ouverte aux pages d’autres sites.",
          )}
        </Paragraph>
        <Paragraph>
          {french(
            "Un accès a un dernier jour. Vos contacts sont prévenus 30, 7 et 1 jours avant. Renouveler la clé éteint l’ancienne à la seconde même.",
          )}
        </Paragraph>
      </>
    ),
  },
  {
    id: "regles",
    title: "Ce que tous les appels ont en commun",
    content: (
      <>
        <Bullets
          items={[
            "Cinq appels par seconde, v2 et v3 ensemble. RateLimit-Limit, RateLimit-Remaining et RateLimit-Reset disent où vous en êtes ; au-delà, 429 et Retry-After.",
            "Une liste s’écrit name[]=a&name[]=b. Une valeur seule, sans crochets, est refusée.",
            "Une lecture porte un ETag : redonnez-le dans If-None-Match, la réponse est 304 si rien n’a changé.",
            "Un POST peut porter une Idempotency-Key : le même appel n’a qu’un effet et reçoit la même réponse pendant 48 heures, avec idempotent-replayed: true.",
            "Les offres vont par pages ; les conventions de v3 par curseur : gardez nextCursor, ou repartez de updatedSince.",
            "x-request-id identifie chaque appel : donnez-le si vous nous écrivez.",
          ].map(french)}
        />
      </>
    ),
  },
  {
    id: "erreurs",
    title: "Les erreurs",
    content: (
      <>
        <Paragraph>
          {french(
            "Une erreur a toujours la forme { status, message, issues? }. Rien de ce que vous avez envoyé n’y est répété.",
          )}
        </Paragraph>
        <Table
          caption="Erreurs, ce qu’elles disent, que faire"
          heads={["Réponse", "Message", "Que faire"]}
          rows={errors}
        />
      </>
    ),
  },
  {
    id: "webhooks",
    title: "Les webhooks",
    content: (
      <>
        <Table
          caption="Événements"
          heads={["Événement", "Ce qu’il dit", "Comment il est envoyé"]}
          rows={webhookEvents.map((event) => [event, eventWords[event], eventHelp[event]] as const)}
        />
        <CodeBlock label="Un envoi" text={standardExample} />
        <Bullets
          items={[
            "Répondez 2xx en moins de 15 secondes. Toute autre réponse est réessayée : dix essais en trois jours environ, sous le même webhook-id.",
            "Retry-After est respecté. 410 met fin au webhook. Une redirection compte comme un échec.",
            "Les envois d’une même convention vont un par un. Rangez-les par immersion-sequence ; gardez les webhook-id déjà vus pour ignorer un doublon.",
            "Contenu full : la convention entière. Contenu thin : identifiant, statut et date, le reste se lit avec la clé.",
            "L’enveloppe de v2, { payload, subscribedEvent }, reste celle de POST /api/v2/webhooks.",
            "Cinq jours sans un seul succès mettent le webhook en pause ; vos contacts reçoivent un e-mail. À la reprise, tout ce qui a été manqué part.",
            "Les envois se lisent pendant 30 jours, avec ce qui a été envoyé et répondu. Un envoi, ou une période, se renvoie.",
            "Changer de secret : l’ancien et le nouveau signent tous les deux pendant 24 heures.",
          ].map(french)}
        />
      </>
    ),
  },
  {
    id: "verifier",
    title: "Vérifier un envoi",
    content: (
      <>
        <Paragraph>
          {french(
            "Chaque envoi est signé selon Standard Webhooks 1.0.0 : HMAC-SHA256 de l’identifiant, de l’instant et des octets mêmes du corps. Vérifiez avant de lire le JSON. Les bibliothèques officielles conviennent aussi.",
          )}
        </Paragraph>
        <Languages what="Vérifier un envoi" texts={verificationSamples} />
      </>
    ),
  },
  {
    id: "versions",
    title: "Versions et changements",
    content: (
      <>
        <Paragraph>
          {french(
            "Une réponse peut gagner un champ ou une valeur, une opération peut apparaître, un paramètre facultatif aussi : lisez sans vous arrêter à ce que vous ne connaissez pas. Rien d’autre ne change sans nouvelle version.",
          )}
        </Paragraph>
        <Paragraph>
          {french(
            "La fin d’une version est annoncée douze mois avant au moins : par e-mail à vos contacts, et dans chaque réponse par les en-têtes Deprecation et Sunset. Aucune n’est annoncée.",
          )}
        </Paragraph>
        <Table
          caption="Journal des changements"
          heads={["Quand", "Quoi", "Pour qui"]}
          rows={[
            ["Novembre 2026", "v3 : conventions (une, liste par curseur), webhooks, envois, Idempotency-Key.", "Tous"],
            [
              "Novembre 2026",
              "v2 : la liste des conventions atteint aussi les structures qui se réfèrent à l’une des vôtres.",
              "Lecteurs de conventions",
            ],
            ["Novembre 2026", "Toutes les souscriptions d’un partenaire sont servies, et signées.", "Abonnés"],
            ["Novembre 2026", "Une entreprise bannie ne se lit plus par son offre : 404.", "Recherche"],
          ]}
        />
        <Paragraph>
          Pour vos outils&nbsp;:{" "}
          <a className="link" href="/api/openapi.json">
            le contrat en OpenAPI 3.1
          </a>
          , ou version par version à l’adresse{" "}
          <a className="link" href="/api/open-api-spec?version=v3">
            /api/open-api-spec
          </a>
          . Votre accès, vos appels et vos envois sont dans{" "}
          <Link className="link" href="/espace/partenaire">
            votre espace
          </Link>
          .
        </Paragraph>
      </>
    ),
  },
];

/** How a partner goes from nothing to live: key, first call, rules, errors, webhooks, versions. */
export const GuidePage = ({ firstCall }: { readonly firstCall: Readonly<Record<SnippetLanguage, string>> }) => (
  <Article
    title="L’API pour vos logiciels"
    lead={french(
      "Cherchez des entreprises, envoyez-leur une demande, lisez les conventions de votre réseau, soyez prévenu de ce qui change.",
    )}
    parts={parts(firstCall)}
  />
);
