import type { z } from "zod";
import type { ConventionAccess } from "@/lib/convention";
import { type CommandContext, command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import { formatInstant } from "@/lib/platform/typography";
import { partnerEvent } from "../domain/events";
import { resendableFrom, type UndeliveredAct, undeliveredActsOf } from "../domain/undelivered";
import { undeliveredRef } from "../schemas";
import { findGivenUp, handleGivenUp, reopenOne } from "../store/deliveries";
import { lockEndpoint } from "../store/delivery-turns";

/** A delivery that every try failed, of the convention that somebody may act on. */
const heldGivenUp = async (
  { tx, now, actor: { conventionId, roles } }: CommandContext<ConventionAccess>,
  act: UndeliveredAct,
  id: string,
) => {
  if (!undeliveredActsOf(roles).includes(act))
    throw new DomainError(
      "forbidden",
      "role-not-allowed",
      "Vous n’avez pas le droit de faire cela sur cette convention.",
    );
  const found = await findGivenUp(tx, { conventionId, id, now });
  if (!found)
    throw new DomainError("notFound", "delivery-not-found", "Cet envoi n’attend plus rien : rechargez la page.");
  return found;
};

/**
 * Has what a partner did not receive sent once more, under the same id, by a member of the convention's agency. Throws DomainError
 * "forbidden", "notFound", or "tooMany" within four hours of the last try (convention.md 9.8, case 144).
 */
export const resendUndelivered = command<ConventionAccess, z.output<typeof undeliveredRef>, void>(
  undeliveredRef,
  async (context, { deliveryId }) => {
    const { tx, now } = context;
    const { subscriptionId, consumerId, lastAttemptAt } = await heldGivenUp(context, "resend", deliveryId);
    const from = resendableFrom(lastAttemptAt);
    if (now < from) {
      throw new DomainError(
        "tooMany",
        "sent-lately",
        `Le dernier essai date de moins de quatre heures. Vous pourrez renvoyer à partir du ${formatInstant(from)}.`,
        { retryAfter: Math.ceil((from.getTime() - now.getTime()) / 1000) },
      );
    }
    await lockEndpoint(tx, subscriptionId);
    await reopenOne(tx, subscriptionId, deliveryId, now);
    return {
      result: undefined,
      events: [partnerEvent("WebhookReplayed", consumerId, { subscriptionId, deliveryId })],
    };
  },
);

/** Notes that the agency has told the partner otherwise, so that nobody is asked again. Throws DomainError "forbidden", "notFound". */
export const handleUndelivered = command<ConventionAccess, z.output<typeof undeliveredRef>, void>(
  undeliveredRef,
  async (context, { deliveryId }) => {
    const { subscriptionId, consumerId } = await heldGivenUp(context, "handle", deliveryId);
    await handleGivenUp(context.tx, deliveryId, context.now);
    return {
      result: undefined,
      events: [partnerEvent("WebhookFailureHandled", consumerId, { subscriptionId, deliveryId })],
    };
  },
);
