import { z } from "zod";
import {
  type AnonymousActor,
  type EmailActor,
  issueCode,
  type OpenedSession,
  openConversationSession,
  tryCode,
} from "@/lib/identity";
import { sixDigits } from "@/lib/identity/schemas";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { uuid } from "@/lib/reference/primitives";
import { discussionEvent } from "../domain/events";
import { discussionNotFound } from "../store/discussions";

const located = async (tx: Tx, linkId: string) => {
  const row = await tx.discussion.findUnique({ where: { linkId }, select: { id: true, email: true } });
  if (!row) throw discussionNotFound();
  return row;
};

const linkInput = z.object({ linkId: uuid });

/** Sends a code to the address that the candidate gave; gives it masked. Throws DomainError("notFound") for an unknown link. */
export const requestConversationCode = command<AnonymousActor, z.output<typeof linkInput>, { maskedTarget: string }>(
  linkInput,
  async ({ tx, now }, { linkId }) => {
    const { id, email } = await located(tx, linkId);
    const { codeId, maskedTarget } = await issueCode(tx, now, { discussionId: id }, { channel: "email", to: email });
    return {
      result: { maskedTarget },
      events: [discussionEvent("ConversationCodeRequested", id, { codeId, maskedTarget })],
    };
  },
);

const codeInput = linkInput.extend({ code: sixDigits });

/** What came of a code: an opened session, or how many tries are left; "expired" when it has run out of time or tries. */
export type ConversationTry =
  | { readonly outcome: "opened"; readonly session: OpenedSession }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "expired" };

/** Opens a discussion to its candidate with the code that only they received. A wrong try counts even though nothing opens. */
export const openConversation = command<AnonymousActor, z.output<typeof codeInput>, ConversationTry>(
  codeInput,
  async ({ tx, now }, { linkId, code }) => {
    const { id } = await located(tx, linkId);
    const tried = await tryCode(tx, now, { discussionId: id }, code);
    if (tried.outcome !== "right") return { result: tried, events: [] };
    const session = await openConversationSession(tx, now, id, tried);
    const payload = { sessionId: session.sessionId, codeId: tried.codeId };
    return {
      result: { outcome: "opened", session },
      events: [discussionEvent("ConversationOpened", id, payload)],
    };
  },
);

/**
 * Opens a discussion for the candidate who proved the address that made it, for as long as that proof lasts. Throws
 * DomainError("notFound") for a link that is somebody else's.
 */
export const openOwnConversation = command<EmailActor, z.output<typeof linkInput>, OpenedSession>(
  linkInput,
  async ({ tx, now, actor }, { linkId }) => {
    const { id, email } = await located(tx, linkId);
    if (email !== actor.email) throw discussionNotFound();
    const { codeId, expiresAt: until } = actor;
    const session = await openConversationSession(tx, now, id, { codeId, until });
    return {
      result: session,
      events: [discussionEvent("ConversationOpened", id, { sessionId: session.sessionId, codeId })],
    };
  },
);
