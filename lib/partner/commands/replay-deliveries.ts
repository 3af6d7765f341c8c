import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { partnerEvent } from "../domain/events";
import { consumerIdOf, holdOwnEndpoint, type WebhookOwner } from "../own-endpoint";
import { webhookKey } from "../schemas";
import { reopenOne, reopenRange } from "../store/deliveries";

const one = webhookKey.extend({ deliveryId: z.string() });

/**
 * Sends one delivery again, under the same id. Throws DomainError("notFound"), DomainError("conflict") when it is still to be
 * sent, or was told by a later state.
 */
export const replayOne = command<WebhookOwner, z.output<typeof one>, undefined>(
  one,
  async ({ tx, now, actor }, { webhookId, deliveryId }) => {
    const { id } = await holdOwnEndpoint(tx, actor, webhookId);
    const known = isUuid(deliveryId) ? await reopenOne(tx, id, deliveryId, now) : "missing";
    if (known === "missing") throw new DomainError("notFound", "delivery-not-found", "Cet envoi n’existe pas.");
    if (known === "open")
      throw new DomainError(
        "conflict",
        "delivery-open",
        "Cet envoi est encore à venir, ou un état plus récent le remplace.",
      );
    const payload = { subscriptionId: id, deliveryId };
    return { result: undefined, events: [partnerEvent("WebhookReplayed", consumerIdOf(actor), payload)] };
  },
);

const range = webhookKey.extend({ from: z.coerce.date(), to: z.coerce.date(), includeDelivered: z.boolean() });

/**
 * Sends again what an endpoint did not take between two instants, and what it took when asked; gives how many deliveries.
 * Throws DomainError("notFound"), DomainError("invalid") when the period ends before it begins.
 */
export const replayPeriod = command<WebhookOwner, z.output<typeof range>, number>(
  range,
  async ({ tx, now, actor }, { webhookId, from, to, includeDelivered }) => {
    if (to < from) refuseField("to", "period-reversed", "La période finit avant de commencer.");
    const { id } = await holdOwnEndpoint(tx, actor, webhookId);
    const replayed = await reopenRange(tx, id, { from, to, includesDelivered: includeDelivered }, now);
    const payload = { subscriptionId: id, from: from.toISOString(), to: to.toISOString(), replayed };
    return { result: replayed, events: [partnerEvent("WebhookReplayed", consumerIdOf(actor), payload)] };
  },
);
