import { callbackFault } from "@/lib/gateway/callback";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import type { SystemActor } from "@/lib/platform/event";
import { partnerEvent } from "../domain/events";
import { type ImportedConsumer, importedConsumer } from "../schemas";
import { insertImported } from "../store/consumers";
import { disableSubscription, insertSubscription } from "../store/subscriptions";
import { newWebhookSecret } from "../webhook/signature";

/** What became of a partner that was imported. */
export type Imported = {
  readonly isNew: boolean;
  /** Subscriptions that are called from now on, and those that are kept without being called. */
  readonly active: number;
  readonly disabled: number;
};

type ImportedSubscription = ImportedConsumer["rights"]["convention"]["subscriptions"][number];

/** The subscriptions of every right, oldest first. */
const subscriptionsOf = ({ rights }: ImportedConsumer): readonly ImportedSubscription[] =>
  Object.values(rights)
    .flatMap(({ subscriptions }) => subscriptions)
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id.localeCompare(b.id));

/** Writes a subscription; the secret of its signatures is new, its address and headers are those that the partner knows. */
const keep = (tx: Tx, consumerId: string, imported: ImportedSubscription): Promise<void> =>
  insertSubscription(tx, {
    id: imported.id,
    consumerId,
    events: [imported.subscribedEvent],
    format: "legacy",
    payload: "full",
    isImported: true,
    callbackUrl: imported.callbackUrl,
    callbackHeaders: imported.callbackHeaders,
    secret: newWebhookSecret(),
    createdAt: new Date(imported.createdAt),
  });

/**
 * Takes over a partner of the existing service: same id, rights and dates, so that its key stays good where the deployment accepts the
 * key that signed it. Only the first subscription is called, as it was there; an address that may not be called is kept without being so
 * (partner-api.md 5.8). A known partner stays as it is. Throws DomainError("invalid").
 */
export const importConsumer = command<SystemActor, ImportedConsumer, Imported>(
  importedConsumer,
  async ({ tx, now }, consumer) => {
    if (!(await insertImported(tx, consumer))) return { result: { isNew: false, active: 0, disabled: 0 }, events: [] };
    const subscriptions = subscriptionsOf(consumer);
    const first = subscriptions.find(({ callbackUrl }) => callbackFault(callbackUrl, { isImported: true }) === null);
    for (const subscription of subscriptions) {
      await keep(tx, consumer.id, subscription);
      if (subscription !== first) await disableSubscription(tx, subscription.id, now);
    }
    const active = first ? 1 : 0;
    const disabled = subscriptions.length - active;
    return {
      result: { isNew: true, active, disabled },
      events: [partnerEvent("ApiConsumerSaved", consumer.id, { isNew: true, isImported: true, active, disabled })],
    };
  },
);
