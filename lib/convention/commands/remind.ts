import { z } from "zod";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { readChain } from "@/lib/platform/journal/read";
import type { ConventionAccess } from "../access";
import { unsignedSignatories } from "../domain/convention";
import { reminderDue } from "../domain/reminders";
import { accessEvent, chainOf } from "../journal-events";
import { lock } from "../store/conventions";

/** Reminds who is awaited on a convention, when a reminder is due that was not sent yet. Tells whether it did. */
export const remind = command<ConventionAccess, Record<string, never>, boolean>(
  z.strictObject({}),
  async ({ tx, now, actor: { conventionId } }) => {
    const convention = await lock(tx, conventionId);
    const reminder = reminderDue(convention, dayInFrance(now));
    const sent = (await readChain(chainOf(conventionId), tx)).some(
      ({ name, payload }) => name === "ReminderSent" && payload.reminder === reminder,
    );
    if (reminder === undefined || sent) return { result: false, events: [] };
    const roles = reminder === "signatures" ? unsignedSignatories(convention).map(({ role }) => role) : [];
    return { result: true, events: [accessEvent("ReminderSent", conventionId, { reminder, roles })] };
  },
);
