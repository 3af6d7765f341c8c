import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { ConsumerAccess } from "../access";
import { hasEnded } from "../domain/consumer";
import { partnerEvent } from "../domain/events";
import { wholeSecond } from "../domain/key-date";
import { makeKey } from "../key";
import { consumerKey } from "../schemas";
import { noteKeyMade } from "../store/access-requests";
import { lockConsumer, writeKeyDate } from "../store/consumers";

/**
 * Makes the key of one's own access: the former one opens nothing from that second on. An access that has ended is opened again by
 * operators alone. Throws DomainError "notFound", "conflict", or "unavailable" when no key can be made.
 */
export const renewOwnKey = command<ConsumerAccess, z.output<typeof consumerKey>, string>(
  consumerKey,
  async ({ tx, now, actor }, { consumerId }) => {
    if (consumerId !== actor.consumerId)
      throw new DomainError("notFound", "consumer-not-yours", "Cet accès n’existe pas ou n’est pas le vôtre.");
    const consumer = await lockConsumer(tx, consumerId);
    if (hasEnded(consumer, now))
      throw new DomainError("conflict", "access-ended", "Cet accès est terminé. Écrivez-nous pour le rouvrir.");
    const isFirst = await noteKeyMade(tx, consumerId, now);
    await writeKeyDate(tx, consumerId, wholeSecond(now));
    return {
      result: await makeKey(consumerId, now),
      events: [partnerEvent("ApiConsumerKeyRenewed", consumerId, { wasRevoked: false, isFirst })],
    };
  },
);
