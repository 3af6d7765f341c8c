import { z } from "zod";
import { attachmentsOf, pendingOfCompany, refusalPurpose } from "@/lib/discussion";
import type { DiscussionEventName } from "@/lib/discussion/domain/events";
import { reminderDays } from "@/lib/discussion/domain/time-limits";
import { codeToSend, forgetCode } from "@/lib/identity";
import { config } from "@/lib/platform/config";
import { decrypt } from "@/lib/platform/crypto";
import type { JournaledEvent } from "@/lib/platform/event";
import { idFrom } from "@/lib/platform/ids";
import { phoneText } from "@/lib/reference";
import { deliver, type Outgoing } from "./deliver";
import { type DiscussionContext, discussionContext } from "./discussion-context";
import type { MailContent } from "./mail/content";
import * as words from "./messages/discussion";

type Handler = (event: JournaledEvent) => Promise<void>;

const about = z.object({ discussionId: z.uuid() });
const contextOf = (event: JournaledEvent) => discussionContext(about.parse(event.payload).discussionId);

const toCandidate = (
  { discussion, replyTo }: DiscussionContext,
  event: JournaledEvent,
  kind: string,
  content: MailContent,
): Outgoing => ({
  eventId: event.id,
  kind,
  recipient: "potentialBeneficiary",
  email: discussion.candidate.email,
  discussionId: discussion.id,
  replyTo: replyTo("establishment"),
  content,
});

/** The people of the company who answer candidates; its administrators when nobody is named. */
const readers = ({ contacts }: DiscussionContext): DiscussionContext["contacts"] => {
  const named = contacts.filter(({ shouldReceiveDiscussionNotifications }) => shouldReceiveDiscussionNotifications);
  return named.length > 0 ? named : contacts.filter(({ role }) => role === "establishment-admin");
};

const toCompany = (context: DiscussionContext, event: JournaledEvent, kind: string, content: MailContent): Outgoing[] =>
  readers(context).map((contact) => ({
    eventId: event.id,
    kind,
    recipient: `establishment:${contact.userId}`,
    email: contact.email,
    discussionId: context.discussion.id,
    replyTo: context.replyTo("potentialBeneficiary"),
    content,
  }));

/** Who to ask for: the one named for that way, or the first who can be asked. */
const mainContact = ({ discussion, contacts }: DiscussionContext): { name: string; phone: string | null } => {
  const byPhone = discussion.contactMode === "PHONE";
  const named = contacts.find((contact) => (byPhone ? contact.isMainContactByPhone : contact.isMainContactInPerson));
  const contact = named ?? contacts.find(({ phone }) => !byPhone || phone !== null) ?? contacts[0];
  return {
    name: contact
      ? `${contact.firstName} ${contact.lastName}`.trim() || discussion.businessName
      : discussion.businessName,
    phone: contact?.phone ? phoneText(contact.phone) : null,
  };
};

/** Tells both sides of a request: the company what is asked, the candidate what to do (directory.md 6.2; product.md 5). */
const tellContact: Handler = async (event) => {
  const context = await contextOf(event);
  const contents = {
    EMAIL: [words.contactByMail(context), words.contactSent(context)],
    PHONE: [words.contactAnnounced(context), words.phoneInstructions(context, mainContact(context))],
    IN_PERSON: [words.contactAnnounced(context), words.visitInstructions(context, mainContact(context))],
  } as const;
  const [company, candidate] = contents[context.discussion.contactMode];
  await deliver([
    ...toCompany(context, event, "contact-request", company),
    toCandidate(context, event, "contact-confirmation", candidate),
  ]);
};

const exchanged = z.object({ exchangeId: z.uuid().nullable() });

/** Passes a message on, with its files; whoever wrote it is told when the other side's mailbox refuses it. */
const passOn: Handler = async (event) => {
  const { exchangeId } = exchanged.parse(event.payload);
  if (!exchangeId) return;
  const context = await contextOf(event);
  const exchange = context.discussion.exchanges.find(({ id }) => id === exchangeId);
  if (!exchange) return;
  const kind = `discussion-exchange:${exchangeId}`;
  const content = words.exchanged(context, exchange);
  const outgoing =
    exchange.sender === "establishment"
      ? [toCandidate(context, event, kind, content)]
      : toCompany(context, event, kind, content);
  const attachments = await attachmentsOf(exchangeId);
  const refused = await deliver(outgoing.map((message) => ({ ...message, attachments })));
  if (refused.length < outgoing.length || refused.length === 0) return;
  const warning = words.notDelivered(context, exchange);
  await deliver(
    exchange.sender === "establishment"
      ? toCompany(context, event, "discussion-delivery-failed", warning)
      : [toCandidate(context, event, "discussion-delivery-failed", warning)],
  );
};

const reminded = z.object({ reminder: z.number().int().min(1).max(reminderDays.length) });

const remind: Handler = async (event) => {
  const context = await contextOf(event);
  if (context.discussion.status !== "PENDING") return;
  const days = reminderDays[reminded.parse(event.payload).reminder - 1] ?? reminderDays[0];
  await deliver(toCompany(context, event, "contact-reminder", words.reminder(context, days)));
};

const tellObsolete: Handler = async (event) => {
  const context = await contextOf(event);
  await deliver([
    ...toCompany(context, event, "discussion-deprecated", words.obsoleteForCompany(context)),
    toCandidate(context, event, "discussion-deprecated", words.obsoleteForCandidate(context)),
  ]);
};

/** Tells the candidates of a banned company whose request still waits (directory.md 5.6). */
export const tellCandidatesOfBan: Handler = async (event) => {
  const { siret } = z.object({ siret: z.string() }).parse(event.payload);
  const contexts = await Promise.all((await pendingOfCompany(siret)).map(({ id }) => discussionContext(id)));
  await deliver(
    contexts.map((context) => ({
      ...toCandidate(context, event, `company-gone:${context.discussion.id}`, words.companyGone(context)),
      replyTo: undefined,
    })),
  );
};

const codeRequested = about.extend({ codeId: z.uuid() });

const sendConversationCode: Handler = async (event) => {
  const { codeId } = codeRequested.parse(event.payload);
  const toSend = await codeToSend(codeId, new Date());
  if (!toSend) return;
  const context = await contextOf(event);
  const content = words.conversationCode(toSend.code, context.discussion.businessName);
  await deliver([{ ...toCandidate(context, event, "conversation-code", content), replyTo: undefined }]);
  await forgetCode(codeId);
};

/** Who is written to about a discussion; null says that nobody is, on purpose. */
export const discussionMailSubscriber: Record<DiscussionEventName, Handler | null> = {
  ContactRequestedByBeneficiary: tellContact,
  ExchangeAddedToDiscussion: passOn,
  DiscussionStatusManuallyUpdated: passOn,
  // Everybody concerned receives the convention's own messages.
  DiscussionLinkedToConvention: null,
  DiscussionMarkedAsDeprecated: tellObsolete,
  DiscussionReminded: remind,
  ConversationCodeRequested: sendConversationCode,
  ConversationOpened: null,
};

const refusal = z.object({
  to: z.string(),
  reason: z.enum([
    "user_unknown_or_missing_rights_on_establishment",
    "discussion_completed",
    "establishment_missing",
    "establishment_banned",
  ]),
});

/** Tells the writer of an e-mail why it was not passed on. */
export const tellRefusedMessage = async (payload: unknown): Promise<void> => {
  const { to, reason } = refusal.parse(payload);
  await deliver([
    {
      eventId: idFrom("refused-message", to),
      kind: "discussion-exchange-forbidden",
      recipient: "writer",
      email: decrypt(refusalPurpose, to),
      content: words.notPassedOn(reason, `${config().PUBLIC_URL}/connexion`),
    },
  ]);
};
