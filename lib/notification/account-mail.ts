import { z } from "zod";
import { userMessageTarget } from "@/lib/identity";
import { idleRules } from "@/lib/identity/domain/idle";
import { dayInFrance } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import type { JournaledEvent } from "@/lib/platform/event";
import { deliver } from "./deliver";
import type { MailContent } from "./mail/content";
import { type AccountNews, accountNews, idleAccount } from "./messages/account";

const aboutAccount = z.object({ userId: z.uuid() });

type Target = { readonly email: string; readonly firstName: string };

/** Makes the handler that writes to the holder of an account; an account that is gone has nobody to write to. */
const writeToHolder =
  (kind: string, content: (target: Target, event: JournaledEvent) => MailContent) =>
  async (event: JournaledEvent): Promise<void> => {
    const { userId } = aboutAccount.parse(event.payload);
    const target = await userMessageTarget(userId);
    if (!target) return;
    const message = { eventId: event.id, kind, recipient: `user:${userId}`, email: target.email };
    await deliver([{ ...message, content: content(target, event) }]);
  };

/** Tells the holder of an account what happened to it. */
export const tellAccount = writeToHolder("account-news", (_target, { name }) =>
  accountNews(name as AccountNews, `${config().PUBLIC_URL}/espace/compte`),
);

/** Warns the holder of an idle account of the day when it will be deleted. */
export const warnIdleAccount = writeToHolder("idle-account", ({ firstName }, { occurredAt }) => {
  const day = dayInFrance(new Date(occurredAt.getTime() + idleRules.noticeMs));
  return idleAccount(firstName, day, `${config().PUBLIC_URL}/connexion`);
});
