import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { partnerEvent } from "../domain/events";
import { wholeSecond } from "../domain/key-date";
import { makeKey } from "../key";
import { requireLastDay } from "../last-day";
import { type SavedConsumer, savedConsumer } from "../schemas";
import { writeConsumer } from "../store/consumers";

/**
 * Saves a partner system. A new one gives its key, which is shown once and kept nowhere; a known one keeps its key, its dates
 * and its subscriptions, and gives null. Throws DomainError "invalid" for a last day too far away, "unavailable" when no key can be made.
 */
export const saveConsumer = command<SystemActor, SavedConsumer, string | null>(
  savedConsumer,
  async ({ tx, now }, consumer) => {
    requireLastDay(consumer.expirationDate, dayInFrance(now));
    const isNew = await writeConsumer(tx, consumer, now, wholeSecond(now));
    const kinds = Object.fromEntries(Object.entries(consumer.rights).map(([right, held]) => [right, held.kinds]));
    return {
      result: isNew ? await makeKey(consumer.id, now) : null,
      events: [partnerEvent("ApiConsumerSaved", consumer.id, { isNew, rights: kinds })],
    };
  },
);
