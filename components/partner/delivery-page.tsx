import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { replayableStatuses } from "@/lib/partner/domain/delivery";
import type { DeliveryDetail, TrySheet } from "@/lib/partner/domain/webhook-sheets";
import type { FormState } from "@/lib/platform/form-state";
import { formatInstant, french } from "@/lib/platform/typography";
import { CodeBlock } from "./docs/code-block";
import { DeliveryStateTag, eventWords, outcomeText } from "./webhook-words";

type DeliveryPageProps = {
  readonly consumerId: string;
  readonly webhookId: string;
  readonly delivery: DeliveryDetail;
  readonly isReplayed: boolean;
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
};

const instant = (iso: string): string => formatInstant(new Date(iso));

const rowsOf = (delivery: DeliveryDetail): readonly SummaryRow[] => [
  { term: "webhook-id", value: delivery.id },
  ...(delivery.conventionId ? [{ term: "Convention", value: delivery.conventionId }] : []),
  { term: "immersion-sequence", value: String(delivery.sequence) },
  { term: "Événement du", value: instant(delivery.occurredAt) },
  ...(delivery.nextAttemptAt ? [{ term: "Prochain essai", value: instant(delivery.nextAttemptAt) }] : []),
  ...(delivery.supersededBy ? [{ term: "Remplacé par l’envoi", value: delivery.supersededBy }] : []),
];

const indented = (json: string): string => {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
};

const Try = ({ attempt, rank }: { readonly attempt: TrySheet; readonly rank: number }) => (
  <li className="grid gap-2">
    <p>{french(`${instant(attempt.at)} : ${outcomeText(attempt.outcome)}, en ${attempt.durationMs} ms.`)}</p>
    {attempt.answer ? <CodeBlock label={`Réponse de l’essai ${rank}`} text={attempt.answer} /> : null}
  </li>
);

const canReplay = ({ state }: DeliveryDetail): boolean => replayableStatuses.some((one) => one === state);

/** One delivery: what was sent, what was answered to each try, and sending it again. */
export const DeliveryPage = ({ consumerId, webhookId, delivery, isReplayed, action }: DeliveryPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={`/espace/partenaire/${consumerId}/webhooks/${webhookId}`}>Envois</BackLink>
      <h1 className="mt-3 text-2xl font-bold">{eventWords[delivery.type]}</h1>
      <p className="mt-3">
        <DeliveryStateTag state={delivery.state} />
      </p>
    </div>
    {isReplayed ? <Notice tone="positive" title={french("L’envoi repart, sous le même identifiant.")} live /> : null}
    <SummaryList rows={rowsOf(delivery)} />
    {canReplay(delivery) ? (
      <PostForm action={action} hidden={{ consumerId, webhookId, deliveryId: delivery.id }}>
        <SubmitButton kind="secondary">Renvoyer</SubmitButton>
      </PostForm>
    ) : null}
    <section aria-labelledby="essais" className="grid gap-4">
      <h2 id="essais" className="text-xl font-bold">
        Essais
      </h2>
      {delivery.tries.length === 0 ? (
        <p>{french("Aucun essai pour l’instant.")}</p>
      ) : (
        <ol className="grid gap-4">
          {delivery.tries.map((attempt, index) => (
            <Try key={attempt.at} attempt={attempt} rank={index + 1} />
          ))}
        </ol>
      )}
    </section>
    {delivery.body ? (
      <section aria-labelledby="corps" className="grid gap-3">
        <h2 id="corps" className="text-xl font-bold">
          Ce que le dernier essai a envoyé
        </h2>
        <CodeBlock label="Corps de l’envoi" text={indented(delivery.body)} />
      </section>
    ) : null}
  </div>
);
