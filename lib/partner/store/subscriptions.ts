import { decrypt, encrypt } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import type { WebhookSubscriptionModel } from "@/lib/platform/db/generated/models";
import type { WebhookEvent } from "../domain/webhook-events";

/** A subscription with what it takes to call its owner; it never leaves the server whole. */
export type Subscription = {
  readonly id: string;
  readonly consumerId: string;
  readonly event: WebhookEvent;
  readonly callbackUrl: string;
  readonly callbackHeaders: Readonly<Record<string, string>>;
  readonly secret: string;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
};

const headersPurpose = "webhook-callback-headers";
const secretPurpose = "webhook-secret";

/** A subscription's row as the domain knows it. */
export const toSubscription = (row: WebhookSubscriptionModel): Subscription => ({
  id: row.id,
  consumerId: row.consumerId,
  event: row.event as WebhookEvent,
  callbackUrl: row.callbackUrl,
  callbackHeaders: JSON.parse(decrypt(headersPurpose, row.callbackHeaders)) as Record<string, string>,
  secret: decrypt(secretPurpose, row.secret),
  createdAt: row.createdAt,
  disabledAt: row.disabledAt,
});

/** Writes a new subscription; headers and secret are encrypted. */
export const insertSubscription = async (tx: Tx, subscription: Subscription): Promise<void> => {
  const { callbackHeaders, secret, ...columns } = subscription;
  await tx.webhookSubscription.create({
    data: {
      ...columns,
      callbackHeaders: encrypt(headersPurpose, JSON.stringify(callbackHeaders)),
      secret: encrypt(secretPurpose, secret),
    },
  });
};

/** The subscriptions of a partner that are still called, oldest first. */
export const activeSubscriptions = async (consumerId: string, tx: Tx = db()): Promise<Subscription[]> =>
  (
    await tx.webhookSubscription.findMany({
      where: { consumerId, disabledAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    })
  ).map(toSubscription);

/** Takes away a subscription with its deliveries. */
export const deleteSubscription = async (tx: Tx, id: string): Promise<void> => {
  await tx.webhookSubscription.delete({ where: { id } });
};

/** Notes that an address wants nothing more: what waits for it is stopped. Tells whether it was called until now. */
export const disableSubscription = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  const { count } = await tx.webhookSubscription.updateMany({
    where: { id, disabledAt: null },
    data: { disabledAt: now },
  });
  await tx.webhookDelivery.updateMany({
    where: { subscriptionId: id, status: "pending" },
    data: { status: "stopped", nextAttemptAt: null },
  });
  return count > 0;
};
