import { sendMail } from "@/lib/gateway/mail";
import { maskEmail } from "@/lib/identity";
import { idFrom } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { french } from "@/lib/platform/typography";
import type { MailContent } from "./mail/content";
import { mailHtml } from "./mail/html";
import { mailText } from "./mail/text";
import { noteAnswer, noteMessage } from "./store";

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

const send = async (message: Outgoing): Promise<void> => {
  const { eventId, kind, recipient, email, conventionId = null, content } = message;
  const id = idFrom("message", eventId, kind, recipient, email);
  if (!(await noteMessage({ id, kind, conventionId, recipient, maskedTarget: maskEmail(email) }))) return;
  const { status, answer } = await sendMail({
    id,
    to: email,
    subject: french(content.subject),
    html: mailHtml(content),
    text: mailText(content),
  });
  await noteAnswer(id, status, answer);
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
