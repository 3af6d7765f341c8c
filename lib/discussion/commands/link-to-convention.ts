import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { uuid } from "@/lib/reference/primitives";
import { decideStatus } from "../domain/decide-status";
import { discussionEvent } from "../domain/events";
import { lockDiscussion, saveStatus } from "../store/discussions";

const input = z.object({ discussionId: uuid, conventionId: uuid });

/**
 * A convention was sent that began from a discussion: the discussion is accepted with it, nobody is written to
 * (directory.md 6.3). Done again, or once refused, it changes nothing.
 */
export const linkToConvention = command<SystemActor, z.output<typeof input>, boolean>(
  input,
  async ({ tx, now }, { discussionId, conventionId }) => {
    const discussion = await lockDiscussion(tx, discussionId);
    if (discussion.status === "REJECTED" || discussion.conventionId) return { result: false, events: [] };
    const decided = decideStatus(discussion, { status: "ACCEPTED", candidateWarnedMethod: null });
    await saveStatus(tx, discussionId, { ...decided, conventionId }, now);
    return { result: true, events: [discussionEvent("DiscussionLinkedToConvention", discussionId, { conventionId })] };
  },
);
