import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { partnerEvent } from "../domain/events";
import { testEvent } from "../domain/webhook-events";
import { consumerIdOf, holdOwnEndpoint, type WebhookOwner } from "../own-endpoint";
import { webhookKey } from "../schemas";
import { writeDeliveries } from "../store/deliveries";

/** Sends an event of trial to one of a partner's own endpoints; gives the delivery's id. Throws DomainError("notFound"). */
export const testWebhook = command<WebhookOwner, z.output<typeof webhookKey>, string>(
  webhookKey,
  async ({ tx, now, actor }, { webhookId }) => {
    const { id: subscriptionId } = await holdOwnEndpoint(tx, actor, webhookId);
    const id = newId();
    const statuses = { before: null, after: null };
    await writeDeliveries(
      tx,
      [
        {
          id,
          subscriptionId,
          eventId: id,
          conventionId: null,
          type: testEvent,
          sequence: 0,
          occurredAt: now,
          statuses,
        },
      ],
      now,
    );
    return { result: id, events: [partnerEvent("WebhookTested", consumerIdOf(actor), { subscriptionId })] };
  },
);
