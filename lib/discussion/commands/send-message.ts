import type { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { DiscussionAccess } from "../access";
import { discussionEvent } from "../domain/events";
import { subjectOf } from "../messages";
import { messageInput, proposeDateInput } from "../schemas";
import { closedReason } from "../store/closed-reason";
import { addExchange, lockDiscussion } from "../store/discussions";

/** The discussion as somebody writes in it. Throws DomainError("conflict") when nothing can be written any more. */
const openDiscussion = async (tx: Tx, { discussionId }: DiscussionAccess) => {
  const discussion = await lockDiscussion(tx, discussionId);
  const reason = await closedReason(tx, discussion);
  if (reason)
    throw new DomainError("conflict", reason, "Cette candidature est close : plus aucun message ne peut y être écrit.");
  return discussion;
};

/** Writes a message to the other side. Throws DomainError("conflict") once the discussion is closed. */
export const sendMessage = command<DiscussionAccess, z.output<typeof messageInput>, string>(
  messageInput,
  async ({ tx, now, actor }, { message }) => {
    const discussion = await openDiscussion(tx, actor);
    const words = { sender: actor.side, subject: subjectOf(discussion, actor.side), message };
    const exchangeId = await addExchange(tx, discussion.id, { ...words, author: actor.author ?? undefined }, now);
    const payload = { exchangeId, sender: actor.side, by: "page" };
    return { result: exchangeId, events: [discussionEvent("ExchangeAddedToDiscussion", discussion.id, payload)] };
  },
);

/** Proposes a day to the candidate, in one message. Throws DomainError("forbidden") to a candidate, "conflict" once closed. */
export const proposeDate = command<DiscussionAccess, z.output<typeof proposeDateInput>, string>(
  proposeDateInput,
  async ({ tx, now, actor }, { meeting, proposedDate }) => {
    if (!actor.author) throw new DomainError("forbidden", "company-only", "L’entreprise propose la date.");
    const discussion = await openDiscussion(tx, actor);
    const words = { sender: actor.side, subject: subjectOf(discussion, actor.side), message: meeting, proposedDate };
    const exchangeId = await addExchange(tx, discussion.id, { ...words, author: actor.author }, now);
    const payload = { exchangeId, sender: actor.side, by: "page" };
    return { result: exchangeId, events: [discussionEvent("ExchangeAddedToDiscussion", discussion.id, payload)] };
  },
);
