import type { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import type { PartnerOperator } from "../access";
import { partnerEvent } from "../domain/events";
import { wholeSecond } from "../domain/key-date";
import { makeKey } from "../key";
import { consumerKey } from "../schemas";
import { noteKeyMade } from "../store/access-requests";
import { lockConsumer, writeKeyDate } from "../store/consumers";

/**
 * Makes a new key: the older ones open nothing from that second on, and a revoked partner is back (partner-api.md 3).
 * Throws DomainError("notFound"), DomainError("unavailable") when no key can be made.
 */
export const renewKey = command<SystemActor | PartnerOperator, z.output<typeof consumerKey>, string>(
  consumerKey,
  async ({ tx, now }, { consumerId }) => {
    const { revokedAt } = await lockConsumer(tx, consumerId);
    await noteKeyMade(tx, consumerId, now);
    await writeKeyDate(tx, consumerId, wholeSecond(now));
    return {
      result: await makeKey(consumerId, now),
      events: [partnerEvent("ApiConsumerKeyRenewed", consumerId, { wasRevoked: revokedAt !== null })],
    };
  },
);
