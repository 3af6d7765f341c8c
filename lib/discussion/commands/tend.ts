import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { uuid } from "@/lib/reference/primitives";
import { decideStatus } from "../domain/decide-status";
import { discussionEvent } from "../domain/events";
import { awaitsReminder, isObsolete } from "../domain/time-limits";
import { lockDiscussion, saveStatus } from "../store/discussions";

const input = z.object({ discussionId: uuid });

/** Reminds a company of a request that it has not answered (directory.md 6.6); tells whether there was reason to. */
export const remindCompany = command<SystemActor, z.output<typeof input>, boolean>(
  input,
  async ({ tx, now }, { discussionId }) => {
    const discussion = await lockDiscussion(tx, discussionId);
    const { reminders } = await tx.discussion.findUniqueOrThrow({ where: { id: discussionId } });
    if (!awaitsReminder({ ...discussion, reminders }, now)) return { result: false, events: [] };
    await tx.discussion.update({ where: { id: discussionId }, data: { reminders: reminders + 1 } });
    const payload = { reminder: reminders + 1 };
    return { result: true, events: [discussionEvent("DiscussionReminded", discussionId, payload)] };
  },
);

/** Closes a request that nobody has answered in three months (directory.md 6.6); tells whether there was reason to. */
export const deprecateDiscussion = command<SystemActor, z.output<typeof input>, boolean>(
  input,
  async ({ tx, now }, { discussionId }) => {
    const discussion = await lockDiscussion(tx, discussionId);
    if (!isObsolete(discussion, now)) return { result: false, events: [] };
    await saveStatus(
      tx,
      discussionId,
      decideStatus(discussion, { status: "REJECTED", rejectionKind: "DEPRECATED" }),
      now,
    );
    return { result: true, events: [discussionEvent("DiscussionMarkedAsDeprecated", discussionId)] };
  },
);
