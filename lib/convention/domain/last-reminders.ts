import type { Channel } from "./channel";
import { type SignatoryRole, signatoryRoles } from "./roles";

/** When each signatory was last reminded to sign, by each channel; null when never (partner-api.md 5, `lastReminders`). */
export type LastReminders = Readonly<Record<SignatoryRole, Readonly<Record<Channel, Date | null>>>>;

type Line = {
  readonly name: string;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
};

const reminds = ({ name, payload }: Line, role: SignatoryRole, channel: Channel): boolean => {
  if (name === "SignatureLinkSent") return payload.to === role && payload.channel === channel;
  return name === "ReminderSent" && channel === "email" && Array.isArray(payload.roles) && payload.roles.includes(role);
};

const lastOf = (journal: readonly Line[], role: SignatoryRole, channel: Channel): Date | null =>
  journal.findLast((line) => reminds(line, role, channel))?.occurredAt ?? null;

/** The last reminders of a convention, read from its journal: those of the clock, and the links that somebody sent again. */
export const lastReminders = (journal: readonly Line[]): LastReminders =>
  Object.fromEntries(
    signatoryRoles.map((role) => [role, { email: lastOf(journal, role, "email"), sms: lastOf(journal, role, "sms") }]),
  ) as LastReminders;
