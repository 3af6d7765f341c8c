import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { PartnerActor } from "../authenticate";
import { holds } from "../domain/consumer";
import { partnerEvent } from "../domain/events";
import { activeSubscriptions, deleteSubscription } from "../store/subscriptions";

const input = z.object({ subscriptionId: z.string() });

/**
 * Ends one of a partner's own subscriptions. Throws DomainError("notFound") for one that is not theirs, then
 * DomainError("forbidden") when they may not subscribe (partner-api.md 1.3).
 */
export const unsubscribeFromWebhook = command<PartnerActor, z.output<typeof input>, undefined>(
  input,
  async ({ tx, actor }, { subscriptionId }) => {
    const own = await activeSubscriptions(actor.id, tx);
    if (!own.some(({ id }) => id === subscriptionId))
      throw new DomainError("notFound", "subscription-not-found", `subscription ${subscriptionId} not found`);
    if (!holds(actor, "convention", "SUBSCRIPTION"))
      throw new DomainError(
        "forbidden",
        "subscription-denied",
        'You do not have the "SUBSCRIPTION" kind associated to the "convention" right.',
      );
    await deleteSubscription(tx, subscriptionId);
    return { result: undefined, events: [partnerEvent("WebhookUnsubscribed", actor.id, { subscriptionId })] };
  },
);
