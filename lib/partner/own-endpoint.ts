import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { ConsumerAccess } from "./access";
import type { PartnerActor } from "./authenticate";
import { lockEndpoint } from "./store/delivery-turns";
import { findSubscription, type Subscription } from "./store/subscriptions";

/** Whose endpoints they are: a partner's system by its key, or one of its contacts who signed in. */
export type WebhookOwner = PartnerActor | ConsumerAccess;

/** The partner that an owner is, or stands for. */
export const consumerIdOf = (owner: WebhookOwner): string => ("consumerId" in owner ? owner.consumerId : owner.id);

/** Nothing says whether somebody else has it. */
const missing = (): never => {
  throw new DomainError("notFound", "webhook-not-found", "Ce webhook n’existe pas.");
};

/** One of a partner's own endpoints. Throws DomainError("notFound"). */
export const ownEndpoint = async (owner: WebhookOwner, webhookId: string): Promise<Subscription> =>
  (await findSubscription(consumerIdOf(owner), webhookId)) ?? missing();

/** The same, held so that nobody else decides what it is told until the end of the transaction. Throws DomainError("notFound"). */
export const holdOwnEndpoint = async (tx: Tx, owner: WebhookOwner, webhookId: string): Promise<Subscription> => {
  const consumerId = consumerIdOf(owner);
  const { id } = (await findSubscription(consumerId, webhookId, tx)) ?? missing();
  await lockEndpoint(tx, id);
  return (await findSubscription(consumerId, id, tx)) ?? missing();
};
