import { systemClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { UserActor } from "../actor";
import { type EmailChange, openEmailChange } from "../store/email-changes";

/** The change of address that somebody has under way, or null. */
export const getEmailChange = (user: UserActor, now: Date = systemClock()): Promise<EmailChange | null> =>
  db().$transaction((tx) => openEmailChange(tx, now, user.userId));
