import { z } from "zod";
import { command } from "@/lib/platform/command";
import { encrypt } from "@/lib/platform/crypto";
import type { Tx } from "@/lib/platform/db/client";
import type { SystemActor } from "@/lib/platform/event";
import { takeTokenOnce } from "@/lib/platform/inbound-token";
import { addJob } from "@/lib/platform/jobs";
import { fileName } from "@/lib/platform/uploads";
import { email } from "@/lib/reference/primitives";
import { droppedNote, sortAttachments } from "../domain/attachments";
import type { Discussion } from "../domain/discussion";
import { discussionEvent } from "../domain/events";
import { typedText } from "../domain/quoted-text";
import type { RefusedReason } from "../domain/refused-reason";
import { opaqueAmong } from "../is-opaque";
import { refusalPurpose, refusalTask } from "../refusal";
import { closedReason } from "../store/closed-reason";
import { addExchange, findDiscussion, lockDiscussion, type NewExchange } from "../store/discussions";

const input = z.object({
  token: z.string().max(100),
  recipient: z.string(),
  written: z
    .object({
      from: email,
      subject: z.string(),
      text: z.string(),
      attachments: z.array(z.object({ name: z.string(), mediaType: z.string(), content: z.instanceof(Uint8Array) })),
    })
    .nullable(),
});

type Input = z.output<typeof input>;
type Written = NonNullable<Input["written"]>;

/** What came of a message: passed on, refused and its writer told, or none of a conversation's business. */
type Outcome = "added" | "refused" | "ignored";

/** Longest text that goes on; whatever is above was not typed by hand. */
const mostCharacters = 9_200;

/** Who writes: the candidate, or somebody of the company whose right is accepted. */
const writerOf = async (
  tx: Tx,
  { siret, candidate }: Discussion,
  from: string,
): Promise<Pick<NewExchange, "sender" | "author"> | null> => {
  if (from === candidate.email) return { sender: "potentialBeneficiary" };
  const right = await tx.establishmentRight.findFirst({
    where: { siret, status: "ACCEPTED", user: { email: from } },
    include: { user: true },
  });
  if (!right) return null;
  const { id, firstName, lastName } = right.user;
  return { sender: "establishment", author: { userId: id, name: `${firstName} ${lastName}`.trim() } };
};

const wordsOf = ({ subject, text, attachments }: Written) => {
  const { kept, dropped } = sortAttachments(attachments);
  const typed = typedText(text.replaceAll("\0", "")).slice(0, mostCharacters) || "Pas de contenu";
  return {
    subject: subject.trim().replaceAll("\0", "").slice(0, 255) || "Sans objet",
    message: `${typed}${droppedNote(dropped)}`,
    attachments: kept.map((file) => ({ ...file, name: fileName(file.name) })),
  };
};

const refuse = async (
  tx: Tx,
  token: string,
  to: string,
  reason: RefusedReason,
): Promise<{ result: Outcome; events: [] }> => {
  // The address of a stranger is kept for the time of one message, encrypted; the journal never has it.
  await addJob(refusalTask, { to: encrypt(refusalPurpose, to), reason }, { key: `${refusalTask}:${token}` }, tx);
  return { result: "refused", events: [] };
};

/**
 * Takes a message that came by e-mail to an opaque address, once: it is passed on when it comes from the candidate or from
 * somebody of the company and the discussion is open; otherwise its writer is told why not (directory.md 6.5). What was under
 * the typed text is left out. Throws DomainError("conflict") for a message taken before.
 */
export const receiveReply = command<SystemActor, Input, Outcome>(
  input,
  async ({ tx, now }, { token, recipient, written }) => {
    await takeTokenOnce(tx, token, now);
    const address = opaqueAmong(recipient);
    if (!address || !written) return { result: "ignored", events: [] };
    if (!(await findDiscussion(address.discussionId, tx)))
      return refuse(tx, token, written.from, "establishment_missing");
    const discussion = await lockDiscussion(tx, address.discussionId);
    const closed = await closedReason(tx, discussion);
    if (closed) return refuse(tx, token, written.from, closed);
    const writer = await writerOf(tx, discussion, written.from);
    if (!writer) return refuse(tx, token, written.from, "user_unknown_or_missing_rights_on_establishment");
    const exchangeId = await addExchange(tx, discussion.id, { ...wordsOf(written), ...writer }, now);
    const payload = { exchangeId, sender: writer.sender, by: "mail" };
    return { result: "added", events: [discussionEvent("ExchangeAddedToDiscussion", discussion.id, payload)] };
  },
);
