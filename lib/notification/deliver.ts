import { type Mail, sendMail } from "@/lib/gateway/mail";
import { sendSms } from "@/lib/gateway/sms";
import { maskTarget } from "@/lib/identity";
import { idFrom } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { french } from "@/lib/platform/typography";
import type { MailContent } from "./mail/content";
import { mailHtml } from "./mail/html";
import { mailText } from "./mail/text";
import { returnAddressOf } from "./return-address";
import { noteAnswer, noteDeferred, noteMessage } from "./store";

type Addressed = {
  /** The event that caused it. */
  readonly eventId: string;
  readonly kind: string;
  /** Who receives it: a role on the convention, or a member of the agency. */
  readonly recipient: string;
  readonly conventionId?: string;
  readonly discussionId?: string;
};

/** Files and answers of a message that one person writes to another through us. */
type Relayed = {
  /** Where an answer goes. */
  readonly replyTo?: string | undefined;
  readonly attachments?: Mail["attachments"];
};

/** A message to one person, for one cause: an e-mail, or an SMS to a phone in E.164. */
export type Outgoing = Addressed &
  (
    | ({ readonly email: string; readonly content: MailContent } & Relayed)
    | { readonly phone: string; readonly text: string }
  );

const handOver = (id: string, message: Outgoing) =>
  "phone" in message
    ? sendSms({ id, to: message.phone, text: message.text })
    : sendMail({
        id,
        to: message.email,
        subject: french(message.content.subject),
        html: mailHtml(message.content),
        text: mailText(message.content),
        returnTo: returnAddressOf(id),
        replyTo: message.replyTo,
        attachments: message.attachments,
      });

/** Tells whether the relay refused the message for good. */
const send = async (message: Outgoing): Promise<boolean> => {
  const { eventId, kind, recipient, conventionId = null, discussionId = null } = message;
  const target =
    "phone" in message
      ? { channel: "sms" as const, to: message.phone }
      : { channel: "email" as const, to: message.email };
  const id = idFrom("message", eventId, kind, recipient, target.to);
  const noted = {
    id,
    kind,
    conventionId,
    discussionId,
    recipient,
    channel: target.channel,
    maskedTarget: maskTarget(target),
  };
  if (!(await noteMessage(noted))) return false;
  try {
    const { status, answer } = await handOver(id, message);
    await noteAnswer(id, status, answer);
    return status === "bounced";
  } catch (error) {
    await noteDeferred(id);
    throw error;
  }
};

/**
 * Sends messages to one person each; what the relay has already taken is not sent again. Every message gets its chance before
 * a failure is thrown, so that one address in trouble holds nobody back. Gives those that the relay refused for good this time.
 */
export const deliver = async (messages: readonly Outgoing[]): Promise<readonly Outgoing[]> => {
  const failures: unknown[] = [];
  const refused: Outgoing[] = [];
  for (const message of messages) {
    try {
      if (await send(message)) refused.push(message);
    } catch (error) {
      log().warn({ err: error, kind: message.kind }, "message not sent yet");
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} message(s) not sent yet`);
  return refused;
};
