import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { partnerEvent } from "../domain/events";
import { disableSubscription } from "../store/subscriptions";

const input = z.object({ consumerId: z.uuid(), subscriptionId: z.uuid() });

/** Stops calling an address that said it wants nothing more (410); again changes nothing. */
export const disableWebhook = command<SystemActor, z.output<typeof input>, null>(
  input,
  async ({ tx, now }, { consumerId, subscriptionId }) => {
    const isNew = await disableSubscription(tx, subscriptionId, now);
    return { result: null, events: isNew ? [partnerEvent("WebhookDisabled", consumerId, { subscriptionId })] : [] };
  },
);
