import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { PartnerActor } from "./authenticate";
import { lockEndpoint } from "./store/delivery-turns";
import { findSubscription, type Subscription } from "./store/subscriptions";

/** Nothing says whether somebody else has it. */
const missing = (): never => {
  throw new DomainError("notFound", "webhook-not-found", "Ce webhook n’existe pas.");
};

/** One of a partner's own endpoints. Throws DomainError("notFound"). */
export const ownEndpoint = async (partner: Pick<PartnerActor, "id">, webhookId: string): Promise<Subscription> =>
  (await findSubscription(partner.id, webhookId)) ?? missing();

/** The same, held so that nobody else decides what it is told until the end of the transaction. Throws DomainError("notFound"). */
export const holdOwnEndpoint = async (
  tx: Tx,
  partner: Pick<PartnerActor, "id">,
  webhookId: string,
): Promise<Subscription> => {
  const { id } = (await findSubscription(partner.id, webhookId, tx)) ?? missing();
  await lockEndpoint(tx, id);
  return (await findSubscription(partner.id, id, tx)) ?? missing();
};
