import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList } from "@/components/ui/summary-list";
import type { DeliveryPage, DeliverySheet, WebhookSheet } from "@/lib/partner/domain/webhook-sheets";
import type { FormState } from "@/lib/platform/form-state";
import { formatInstant, formatList, french } from "@/lib/platform/typography";
import { DeliveryStateTag, eventWords, outcomeText, WebhookStateTag } from "./webhook-words";

/** What was just done to an endpoint. */
export const webhookDone = ["pause", "resume", "test"] as const;
export type WebhookDone = (typeof webhookDone)[number];

const doneWords: Readonly<Record<WebhookDone, string>> = {
  pause: "Le webhook est en pause : ce qui arrive attend.",
  resume: "Le webhook reprend : il reçoit ce qu’il a manqué.",
  test: "Un événement d’essai est parti. Rechargez la page dans quelques secondes pour voir la réponse.",
};

type WebhookPageProps = {
  readonly consumerId: string;
  readonly webhook: WebhookSheet;
  readonly deliveries: DeliveryPage;
  /** Whether the deliveries are those that were given up. */
  readonly onlyFailed: boolean;
  readonly done: WebhookDone | undefined;
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
};

const instant = (iso: string): string => formatInstant(new Date(iso));

const StateNotice = ({ webhook }: { readonly webhook: WebhookSheet }) => {
  if (webhook.pauseReason === "failing")
    return (
      <Notice tone="caution" title={french("Ce webhook n’a rien reçu pendant cinq jours : il est en pause.")}>
        <p>{french("Réparez l’adresse, puis reprenez : tout ce qui a été manqué sera envoyé.")}</p>
      </Notice>
    );
  if (webhook.failingSince && webhook.state === "failing")
    return (
      <Notice tone="caution" title={french(`Les envois échouent depuis le ${instant(webhook.failingSince)}.`)}>
        <p>
          {french("Ils seront réessayés pendant trois jours. Après cinq jours d’échecs, le webhook sera mis en pause.")}
        </p>
      </Notice>
    );
  return null;
};

const Acts = ({ consumerId, webhook, action }: Pick<WebhookPageProps, "consumerId" | "webhook" | "action">) => {
  const hidden = { consumerId, webhookId: webhook.id };
  if (webhook.state === "disabled") return null;
  const [act, words] = webhook.state === "paused" ? ["resume", "Reprendre"] : ["pause", "Mettre en pause"];
  return (
    <div className="flex flex-wrap gap-3">
      <PostForm action={action} hidden={{ ...hidden, act: "test" }}>
        <SubmitButton kind="secondary">Envoyer un essai</SubmitButton>
      </PostForm>
      <PostForm action={action} hidden={{ ...hidden, act }}>
        <SubmitButton kind="secondary">{words}</SubmitButton>
      </PostForm>
    </div>
  );
};

const columnsFor = (address: string): readonly Column<DeliverySheet>[] => [
  {
    id: "event",
    head: "Événement",
    heads: true,
    cell: ({ id, type }) => (
      <Link href={`${address}/${id}`} className="link">
        {eventWords[type]}
      </Link>
    ),
  },
  { id: "created", head: "Du", cell: ({ createdAt }) => instant(createdAt) },
  { id: "state", head: "État", cell: ({ state }) => <DeliveryStateTag state={state} /> },
  {
    id: "outcome",
    head: "Dernier essai",
    cell: ({ lastOutcome }) => (lastOutcome ? french(outcomeText(lastOutcome)) : "Aucun"),
  },
];

const Deliveries = ({
  address,
  deliveries,
  onlyFailed,
}: { readonly address: string } & Pick<WebhookPageProps, "deliveries" | "onlyFailed">) => {
  const { nextCursor } = deliveries.pagination;
  const state = onlyFailed ? "&etat=abandonnes" : "";
  return (
    <section aria-labelledby="envois" className="grid gap-4">
      <h2 id="envois" className="text-xl font-bold">
        {onlyFailed ? "Envois abandonnés" : "Envois des 30 derniers jours"}
      </h2>
      <p>
        <Link href={onlyFailed ? address : `${address}?etat=abandonnes`} className="link">
          {onlyFailed ? "Voir tous les envois" : "Voir seulement ceux qui ont été abandonnés"}
        </Link>
      </p>
      {deliveries.data.length === 0 ? (
        <EmptyState sentence="Aucun envoi." />
      ) : (
        <DataTable
          caption="Envois, les plus récents d’abord"
          columns={columnsFor(address)}
          rows={deliveries.data}
          rowId={({ id }) => id}
        />
      )}
      {nextCursor ? (
        <p>
          <ButtonLink href={`${address}?suite=${nextCursor}${state}`} kind="secondary">
            Envois plus anciens
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
};

/** One endpoint of a partner's: what it is told, how it does, what was sent to it, and what can be done. */
export const WebhookPage = ({ consumerId, webhook, deliveries, onlyFailed, done, action }: WebhookPageProps) => {
  const list = `/espace/partenaire/${consumerId}/webhooks`;
  return (
    <div className="mx-auto grid max-w-5xl gap-8 px-4 pt-6 sm:px-6">
      <div className="wrap-anywhere">
        <BackLink href={list}>Webhooks</BackLink>
        <h1 className="mt-3 text-2xl font-bold">{webhook.url}</h1>
        <p className="mt-3">
          <WebhookStateTag state={webhook.state} />
        </p>
      </div>
      {done ? <Notice tone="positive" title={french(doneWords[done])} live /> : null}
      <StateNotice webhook={webhook} />
      <SummaryList
        rows={[
          { term: "Événements", value: french(formatList(webhook.events.map((event) => eventWords[event]))) },
          { term: "Enveloppe", value: webhook.format === "standard" ? "Standard Webhooks" : "Celle de l’API v2" },
          {
            term: "Contenu",
            value: webhook.payload === "full" ? "La convention entière" : "Identifiant, statut et date",
          },
          {
            term: "En-têtes ajoutés",
            value: webhook.headerNames.length > 0 ? webhook.headerNames.join(", ") : "Aucun",
          },
          { term: "Créé le", value: instant(webhook.createdAt) },
          { term: "Identifiant", value: webhook.id },
        ]}
      />
      <Acts consumerId={consumerId} webhook={webhook} action={action} />
      <Deliveries address={`${list}/${webhook.id}`} deliveries={deliveries} onlyFailed={onlyFailed} />
    </div>
  );
};
