import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { partnerEvent } from "../domain/events";
import { consumerIdOf, holdOwnEndpoint, type WebhookOwner } from "../own-endpoint";
import { webhookKey } from "../schemas";
import { pauseSubscription } from "../store/subscriptions";

/** Stops calling one of a partner's own endpoints; what it is to be told waits. Again changes nothing. Throws DomainError("notFound"). */
export const pauseWebhook = command<WebhookOwner, z.output<typeof webhookKey>, undefined>(
  webhookKey,
  async ({ tx, now, actor }, { webhookId }) => {
    const { id } = await holdOwnEndpoint(tx, actor, webhookId);
    const isNew = await pauseSubscription(tx, id, "asked", now);
    const payload = { subscriptionId: id, reason: "asked" };
    return { result: undefined, events: isNew ? [partnerEvent("WebhookPaused", consumerIdOf(actor), payload)] : [] };
  },
);

const failing = z.object({ consumerId: z.uuid(), subscriptionId: z.uuid() });

/** Stops calling an endpoint that has taken nothing for five days, until its owner resumes it (partner-api.md 5.8). Again changes nothing. */
export const pauseFailingWebhook = command<SystemActor, z.output<typeof failing>, null>(
  failing,
  async ({ tx, now }, { consumerId, subscriptionId }) => {
    const isNew = await pauseSubscription(tx, subscriptionId, "failing", now);
    const payload = { subscriptionId, reason: "failing" };
    return { result: null, events: isNew ? [partnerEvent("WebhookPaused", consumerId, payload)] : [] };
  },
);
