import { z } from "zod";
import { config } from "@/lib/platform/config";
import { Refused, serviceCalled } from "./call";

/** A text message to one phone, in E.164; the id tells it apart in the operator's list. */
export type Sms = { readonly id: string; readonly to: string; readonly text: string };

/** What the operator answered: it has taken the message, or refuses it for good; anything else throws. */
export type SmsOutcome = { readonly status: "accepted" | "bounced"; readonly answer: string };

// A second try could send twice: the job tries again, later.
const service = serviceCalled("sms", { timeoutMs: 5_000, retries: 0, breakAfter: 5, halfOpenAfterMs: 30_000 });

const answer = z.object({ messageId: z.union([z.number(), z.string()]) });

/** Whether text messages can be sent here: whether the operator's key is known. */
export const isSmsOn = (): boolean => config().SMS_API_KEY !== undefined;

/**
 * Hands a text message to the operator (Brevo, `POST /v3/transactionalSMS/send`). Throws DomainError("unavailable") when it does
 * not answer or does not accept our key or credit: the job tries again.
 */
export const sendSms = async ({ id, to, text }: Sms): Promise<SmsOutcome> => {
  const { SMS_API_URL, SMS_API_KEY = "", SMS_SENDER } = config();
  const body = { sender: SMS_SENDER, recipient: to.replace(/^\+/, ""), content: text, type: "transactional", tag: id };
  try {
    const { messageId } = await service.post(
      new URL(`${SMS_API_URL}/v3/transactionalSMS/send`),
      { headers: { "api-key": SMS_API_KEY }, body },
      answer,
    );
    return { status: "accepted", answer: `message ${messageId}` };
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Refused && error.cause.status === 400)
      return { status: "bounced", answer: "refused by the operator (400)" };
    throw error;
  }
};
