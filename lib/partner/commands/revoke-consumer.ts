import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError } from "@/lib/platform/errors";
import type { SystemActor } from "@/lib/platform/event";
import type { PartnerOperator } from "../access";
import { partnerEvent } from "../domain/events";
import { consumerKey } from "../schemas";
import { lockConsumer, writeRevocation } from "../store/consumers";

/** Ends a partner's access: nothing is answered nor sent any more. Throws DomainError("notFound"), DomainError("conflict") when it has ended already. */
export const revokeConsumer = command<SystemActor | PartnerOperator, z.output<typeof consumerKey>, null>(
  consumerKey,
  async ({ tx, now }, { consumerId }) => {
    const { revokedAt } = await lockConsumer(tx, consumerId);
    if (revokedAt !== null)
      throw new DomainError("conflict", "consumer-revoked", `Api consumer with id '${consumerId}' is already revoked`);
    await writeRevocation(tx, consumerId, now);
    return { result: null, events: [partnerEvent("ApiConsumerRevoked", consumerId)] };
  },
);
