import { sendMail } from "@/lib/gateway/mail";
import { maskEmail } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { idFrom } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import type { MailContent } from "./mail/content";
import { mailHtml } from "./mail/html";
import { mailText } from "./mail/text";

/** A message to one person, for one cause. */
export type Outgoing = {
  /** The event that caused it. */
  readonly eventId: string;
  readonly kind: string;
  /** Who receives it: a role on the convention, or a member of the agency. */
  readonly recipient: string;
  readonly email: string;
  readonly conventionId?: string;
  readonly content: MailContent;
};

const note = async (id: string, message: Outgoing): Promise<boolean> => {
  const { status } = await db().message.upsert({
    where: { id },
    create: {
      id,
      kind: message.kind,
      conventionId: message.conventionId ?? null,
      recipient: message.recipient,
      maskedTarget: maskEmail(message.email),
      status: "queued",
      createdAt: new Date(),
    },
    update: {},
  });
  return status === "queued";
};

const send = async (message: Outgoing): Promise<void> => {
  const id = idFrom("message", message.eventId, message.kind, message.recipient, message.email);
  if (!(await note(id, message))) return;
  const { content } = message;
  const { status, answer } = await sendMail({
    id,
    to: message.email,
    subject: content.subject,
    html: mailHtml(content),
    text: mailText(content),
  });
  await db().message.update({
    where: { id },
    data: { status, relayAnswer: answer, ...(status === "accepted" && { acceptedAt: new Date() }) },
  });
};

/**
 * Sends messages to one person each; what the relay has already taken is not sent again. Every message gets its chance before
 * a failure is thrown, so that one address in trouble holds nobody back.
 */
export const deliver = async (messages: readonly Outgoing[]): Promise<void> => {
  const failures: unknown[] = [];
  for (const message of messages) {
    try {
      await send(message);
    } catch (error) {
      log().warn({ err: error, kind: message.kind }, "message not sent yet");
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} message(s) not sent yet`);
};
