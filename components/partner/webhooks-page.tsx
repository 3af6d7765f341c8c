import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { WebhookSheet } from "@/lib/partner/domain/webhook-sheets";
import { formatList, french } from "@/lib/platform/typography";
import { eventWords, WebhookStateTag } from "./webhook-words";

type WebhooksPageProps = { readonly consumerId: string; readonly webhooks: readonly WebhookSheet[] };

const base = (consumerId: string): string => `/espace/partenaire/${consumerId}`;

const WebhookRow = ({ consumerId, webhook }: { readonly consumerId: string; readonly webhook: WebhookSheet }) => (
  <li className="grid gap-2 rounded-md border border-line bg-raised p-4">
    <Link href={`${base(consumerId)}/webhooks/${webhook.id}`} className="link font-medium wrap-anywhere">
      {webhook.url}
    </Link>
    <p className="text-ink-soft">{french(formatList(webhook.events.map((event) => eventWords[event])))}</p>
    <p>
      <WebhookStateTag state={webhook.state} />
    </p>
  </li>
);

/** The addresses that a partner's system is called at, and how each does. */
export const WebhooksPage = ({ consumerId, webhooks }: WebhooksPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={base(consumerId)}>L’accès</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Webhooks</h1>
      <p className="mt-3 text-ink-soft">
        {french(
          "Les adresses que notre service appelle quand une convention change. Votre système les crée avec sa clé ; ici, vous suivez leur santé et leurs envois.",
        )}
      </p>
    </div>
    {webhooks.length === 0 ? (
      <EmptyState sentence={french("Aucun webhook. Créez-en un par l’API : POST /api/v3/webhooks.")} />
    ) : (
      <ul className="grid gap-3">
        {webhooks.map((webhook) => (
          <WebhookRow key={webhook.id} consumerId={consumerId} webhook={webhook} />
        ))}
      </ul>
    )}
  </div>
);
