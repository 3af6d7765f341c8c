import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { partnerEvent } from "../domain/events";
import { consumerIdOf, holdOwnEndpoint, type WebhookOwner } from "../own-endpoint";
import { webhookKey } from "../schemas";
import { rotateSecret } from "../store/subscriptions";
import { newWebhookSecret } from "../webhook/signature";

/** Milliseconds for which the secret before signs too. */
const overlapMs = 24 * 3_600_000;

/** A new secret, shown this once, and until when the one before signs too. */
export type RotatedSecret = { readonly secret: string; readonly previousSecretUntil: Date };

/** Gives an endpoint a new secret; every delivery is signed with both for 24 hours. Throws DomainError("notFound"). */
export const rotateWebhookSecret = command<WebhookOwner, z.output<typeof webhookKey>, RotatedSecret>(
  webhookKey,
  async ({ tx, now, actor }, { webhookId }) => {
    const { id } = await holdOwnEndpoint(tx, actor, webhookId);
    const rotated = { secret: newWebhookSecret(), previousSecretUntil: new Date(now.getTime() + overlapMs) };
    await rotateSecret(tx, id, rotated.secret, rotated.previousSecretUntil);
    return {
      result: rotated,
      events: [partnerEvent("WebhookSecretRotated", consumerIdOf(actor), { subscriptionId: id })],
    };
  },
);
