import type { z } from "zod";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { partnerEvent } from "../domain/events";
import { dueExpiryNotice, lastDayOf } from "../domain/expiry";
import { consumerKey } from "../schemas";
import { lockConsumer } from "../store/consumers";
import { noteNotice, noticesTold } from "../store/notices";

/** Tells a partner's contacts of the end of its access when a notice is due today, once for each end (partner-api.md 5.8). Tells whether one went. */
export const tellExpiry = command<SystemActor, z.output<typeof consumerKey>, boolean>(
  consumerKey,
  async ({ tx, now }, { consumerId }) => {
    const { expiresAt, revokedAt } = await lockConsumer(tx, consumerId);
    if (revokedAt !== null) return { result: false, events: [] };
    const lastDay = lastDayOf(expiresAt);
    const notice = dueExpiryNotice(lastDay, dayInFrance(now), await noticesTold(tx, consumerId, expiresAt));
    if (notice === undefined) return { result: false, events: [] };
    await noteNotice(tx, { consumerId, expiresAt, notice, sentAt: now });
    return { result: true, events: [partnerEvent("ApiConsumerExpiring", consumerId, { notice, lastDay })] };
  },
);
