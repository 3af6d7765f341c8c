import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { partnerEvent } from "../domain/events";
import { consumerIdOf, holdOwnEndpoint, type WebhookOwner } from "../own-endpoint";
import { webhookKey } from "../schemas";
import { reopenRange } from "../store/deliveries";
import { wakeEndpoint } from "../store/delivery-turns";
import { resumeSubscription } from "../store/subscriptions";

/**
 * Calls an endpoint again: all that waited for it, and what was given up since it began to fail, is sent at once. Throws
 * DomainError("notFound"), DomainError("conflict") when its address said that it wants nothing more (410).
 */
export const resumeWebhook = command<WebhookOwner, z.output<typeof webhookKey>, undefined>(
  webhookKey,
  async ({ tx, now, actor }, { webhookId }) => {
    const { id, failingSince, disabledAt } = await holdOwnEndpoint(tx, actor, webhookId);
    if (disabledAt !== null)
      throw new DomainError("conflict", "webhook-disabled", "Cette adresse a répondu 410 : créez un autre webhook.");
    await resumeSubscription(tx, id);
    if (failingSince !== null)
      await reopenRange(tx, id, { from: failingSince, to: now, includesDelivered: false }, now);
    await wakeEndpoint(tx, id, now);
    return { result: undefined, events: [partnerEvent("WebhookResumed", consumerIdOf(actor), { subscriptionId: id })] };
  },
);
