import { decrypt, encrypt } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import type { WebhookSubscriptionModel } from "@/lib/platform/db/generated/models";
import { isUuid } from "@/lib/platform/ids";
import type { PauseReason } from "../domain/delivery";
import type { WebhookEvent, WebhookFormat, WebhookPayload } from "../domain/webhook-events";
import { lockEndpoint } from "./delivery-turns";

/** A subscription with what it takes to call its owner; it never leaves the server whole. */
export type Subscription = {
  readonly id: string;
  readonly consumerId: string;
  readonly events: readonly WebhookEvent[];
  readonly format: WebhookFormat;
  readonly payload: WebhookPayload;
  readonly callbackUrl: string;
  readonly callbackHeaders: Readonly<Record<string, string>>;
  readonly isImported: boolean;
  readonly secret: string;
  /** The secret before the last rotation, and until when it signs too. */
  readonly previousSecret: { readonly secret: string; readonly until: Date } | null;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly paused: { readonly at: Date; readonly reason: PauseReason } | null;
  readonly failingSince: Date | null;
  readonly heldUntil: Date | null;
};

/** What a new subscription is made of. */
export type NewSubscription = Omit<
  Subscription,
  "previousSecret" | "disabledAt" | "paused" | "failingSince" | "heldUntil"
>;

const headersPurpose = "webhook-callback-headers";
const secretPurpose = "webhook-secret";

const previousOf = ({ previousSecret, previousSecretUntil }: WebhookSubscriptionModel) =>
  previousSecret !== null && previousSecretUntil !== null
    ? { secret: decrypt(secretPurpose, previousSecret), until: previousSecretUntil }
    : null;

const pauseOf = ({ pausedAt, pauseReason }: WebhookSubscriptionModel) =>
  pausedAt !== null && pauseReason !== null ? { at: pausedAt, reason: pauseReason } : null;

/** A subscription's row as the domain knows it. */
export const toSubscription = (row: WebhookSubscriptionModel): Subscription => ({
  id: row.id,
  consumerId: row.consumerId,
  events: row.events as WebhookEvent[],
  format: row.format,
  payload: row.payload,
  callbackUrl: row.callbackUrl,
  callbackHeaders: JSON.parse(decrypt(headersPurpose, row.callbackHeaders)) as Record<string, string>,
  isImported: row.isImported,
  secret: decrypt(secretPurpose, row.secret),
  previousSecret: previousOf(row),
  createdAt: row.createdAt,
  disabledAt: row.disabledAt,
  paused: pauseOf(row),
  failingSince: row.failingSince,
  heldUntil: row.heldUntil,
});

/** Writes a new subscription; headers and secret are encrypted. */
export const insertSubscription = async (tx: Tx, subscription: NewSubscription): Promise<void> => {
  const { callbackHeaders, secret, events, ...columns } = subscription;
  await tx.webhookSubscription.create({
    data: {
      ...columns,
      events: [...events],
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

/** One of a partner's own subscriptions, or null. */
export const findSubscription = async (consumerId: string, id: string, tx: Tx = db()): Promise<Subscription | null> => {
  const row = isUuid(id) ? await tx.webhookSubscription.findUnique({ where: { id, consumerId } }) : null;
  return row && toSubscription(row);
};

/** Takes away a subscription with its deliveries. */
export const deleteSubscription = async (tx: Tx, id: string): Promise<void> => {
  await tx.webhookSubscription.delete({ where: { id } });
};

/** Notes that an address wants nothing more: what waits for it is stopped. Tells whether it was called until now. */
export const disableSubscription = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  await lockEndpoint(tx, id);
  const { count } = await tx.webhookSubscription.updateMany({
    where: { id, disabledAt: null },
    data: { disabledAt: now },
  });
  await tx.webhookDelivery.updateMany({
    where: { subscriptionId: id, status: { in: ["pending", "waiting"] } },
    data: { status: "stopped", nextAttemptAt: null, claimedUntil: null },
  });
  return count > 0;
};

/** Notes that an endpoint is not to be called for now; what is to be told to it waits. Tells whether it was called until now. */
export const pauseSubscription = async (tx: Tx, id: string, reason: PauseReason, now: Date): Promise<boolean> => {
  await lockEndpoint(tx, id);
  const { count } = await tx.webhookSubscription.updateMany({
    where: { id, pausedAt: null, disabledAt: null },
    data: { pausedAt: now, pauseReason: reason },
  });
  return count > 0;
};

/** Notes that an endpoint is called again, as if it had never failed. */
export const resumeSubscription = async (tx: Tx, id: string): Promise<void> => {
  await tx.webhookSubscription.update({
    where: { id },
    data: { pausedAt: null, pauseReason: null, failingSince: null, heldUntil: null },
  });
};

/** Gives an endpoint a new secret; the one before signs too until an instant. */
export const rotateSecret = async (tx: Tx, id: string, secret: string, previousUntil: Date): Promise<void> => {
  const { secret: previousSecret } = await tx.webhookSubscription.findUniqueOrThrow({
    where: { id },
    select: { secret: true },
  });
  await tx.webhookSubscription.update({
    where: { id },
    data: { secret: encrypt(secretPurpose, secret), previousSecret, previousSecretUntil: previousUntil },
  });
};
