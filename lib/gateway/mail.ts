import { createTransport, type Transporter } from "nodemailer";
import { config } from "@/lib/platform/config";

/** A message as the relay receives it. */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Where return messages about it go; the sender's own address when absent. */
  readonly returnTo?: string | undefined;
  /** Where an answer goes; nowhere that is read when absent. */
  readonly replyTo?: string | undefined;
  readonly attachments?:
    | readonly { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }[]
    | undefined;
};

/** What the relay answered: it has taken the message, or refuses it for good; a passing trouble throws. */
export type MailOutcome = { readonly status: "accepted" | "bounced"; readonly answer: string };

const timeouts = { connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 8_000 };

/** The relay's address with our patience, which the library reads in the address alone; what it says itself wins. */
const patientUrl = (address: string): string => {
  const url = new URL(address);
  for (const [name, milliseconds] of Object.entries(timeouts))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  return url.href;
};

let transport: Transporter | undefined;

const relay = (): Transporter => {
  transport ??= createTransport(patientUrl(config().SMTP_URL), { from: config().MAIL_FROM });
  return transport;
};

/** An SMTP answer of the 5xx family refuses this message for good (RFC 5321 4.2.1). */
const isPermanent = (error: unknown): error is Error & { responseCode: number; response?: string } =>
  error instanceof Error &&
  "responseCode" in error &&
  typeof error.responseCode === "number" &&
  error.responseCode >= 500;

/**
 * Hands a message to the mail relay over SMTP. The Message-ID comes from the message's own id, so that a second try of the same
 * message is recognised as the same. Throws when the relay cannot be reached or answers 4xx: the job tries again later.
 */
export const sendMail = async (mail: Mail): Promise<MailOutcome> => {
  const host = new URL(config().PUBLIC_URL).hostname;
  try {
    const { response } = await relay().sendMail({
      messageId: `<${mail.id}@${host}>`,
      to: mail.to,
      ...(mail.returnTo && { envelope: { from: mail.returnTo, to: mail.to } }),
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      ...(mail.replyTo && { replyTo: mail.replyTo }),
      attachments: (mail.attachments ?? []).map(({ name, mediaType, content }) => ({
        filename: name,
        contentType: mediaType,
        content: Buffer.from(content),
      })),
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { status: "accepted", answer: String(response).slice(0, 200) };
  } catch (error) {
    if (isPermanent(error))
      return { status: "bounced", answer: (error.response ?? String(error.responseCode)).slice(0, 200) };
    throw error;
  }
};
