import { conventionEventNames } from "@/lib/convention/domain/events";
import { authenticate, createWebhook, deliverWebhook, type PartnerActor, webhookSubscriber } from "@/lib/partner";
import type { EndpointBody } from "@/lib/partner/contract/webhook-endpoints";
import type { ConsumerInput } from "@/lib/partner/schemas";
import { db } from "@/lib/platform/db/client";
import type { JournaledEvent } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { partner } from "./partner";

type Scope = NonNullable<ConsumerInput["rights"]["convention"]>["scope"];

/** A partner that is told of the conventions of a scope, and may have endpoints. */
export const told = async (scope: Scope): Promise<{ readonly key: string; readonly actor: PartnerActor }> => {
  const { key } = await partner({ rights: { convention: { kinds: ["SUBSCRIPTION"], scope } } });
  return { key, actor: await authenticate(key, new Date()) };
};

/** An endpoint of a partner's: told of the state of conventions, in Standard Webhooks' envelope, unless `changes` say otherwise. */
export const endpoint = (actor: PartnerActor, url: string, changes: Partial<EndpointBody> = {}) =>
  createWebhook(
    { actor },
    { url, events: ["convention.updated"], payload: "full", format: "standard", headers: {}, ...changes },
  );

/** The events that happened to a convention, oldest first. */
export const happened = async (conventionId: string): Promise<JournaledEvent[]> =>
  (await readChain(`convention:${conventionId}`)).filter(({ name }) =>
    conventionEventNames.some((known) => known === name),
  );

/** Lets the webhook subscriber hear of an event, as the worker would. */
export const announce = async (event: JournaledEvent | undefined): Promise<void> => {
  if (!event) throw new Error("nothing happened to the convention");
  await webhookSubscriber[event.name as keyof typeof webhookSubscriber]?.(event);
};

/** Lets it hear of the last thing that happened to a convention. */
export const announceLast = async (conventionId: string): Promise<void> =>
  announce((await happened(conventionId)).at(-1));

/** Every delivery of an endpoint, in the order of what it tells. */
export const deliveriesTo = (subscriptionId: string) =>
  db().webhookDelivery.findMany({
    where: { subscriptionId },
    orderBy: [{ sequence: "asc" }, { type: "asc" }, { createdAt: "asc" }],
  });

/** Tries once, when it is due, each delivery of an endpoint that is open; gives how many there were. */
export const tryOpen = async (subscriptionId: string): Promise<number> => {
  const open = await db().webhookDelivery.findMany({ where: { subscriptionId, status: "pending" } });
  for (const { id, nextAttemptAt } of open) await deliverWebhook({ deliveryId: id }, nextAttemptAt ?? new Date(), 0.5);
  return open.length;
};
