import { simpleParser } from "mailparser";
import { z } from "zod";
import { config } from "@/lib/platform/config";
import { hmac, sameDigest } from "@/lib/platform/crypto";
import { DomainError } from "@/lib/platform/errors";

/** What a return message says of the message that it is about: it waits, or it will not arrive; with the status of RFC 3463. */
export type DeliveryReport = { readonly status: "deferred" | "bounced"; readonly code: string };

/** An inbound message that really comes from our provider and from the server that it names. */
export type InboundMail = {
  /** Unique to this post: whoever shows it a second time replays. */
  readonly token: string;
  /** The address that it was sent to. */
  readonly recipient: string;
  /** null for a message that somebody wrote. */
  readonly report: DeliveryReport | null;
};

const mostBytes = 10_000_000;

const posted = z.object({
  timestamp: z.string().regex(/^\d{1,12}$/),
  token: z.string().min(1).max(100),
  signature: z.string().regex(/^[0-9a-f]{64}$/),
  recipient: z.string().min(1).max(320),
  "body-mime": z.string().min(1).max(mostBytes),
});

/** A post that waited longer was not made by the provider's own delivery. */
const freshMs = 15 * 60_000;

const refused = (code: string) => new DomainError("forbidden", code, "Ce message entrant est refusé.");

/** Whether inbound messages are received here: whether the provider's key is known. */
export const isInboundMailOn = (): boolean => config().INBOUND_EMAIL_KEY !== undefined;

const fieldsOf = async (request: Request): Promise<unknown> => {
  if (Number(request.headers.get("content-length")) > mostBytes) return undefined;
  try {
    return Object.fromEntries((await request.formData()).entries());
  } catch {
    // What is no form at all is told as a form that lacks its fields.
    return undefined;
  }
};

const checkSignature = ({ timestamp, token, signature }: z.output<typeof posted>, now: Date): void => {
  const key = config().INBOUND_EMAIL_KEY;
  if (!key || !sameDigest(signature, hmac(key, `${timestamp}${token}`))) throw refused("inbound-signature");
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > freshMs) throw refused("inbound-too-old");
};

/** Headers in which the provider says what it checked. It writes them above the sender's own: the first one alone counts. */
const passes: Readonly<Record<string, RegExp>> = {
  "x-mailgun-spf": /:\s*pass\b/i,
  "x-mailgun-dkim-check-result": /:\s*pass\b/i,
  "authentication-results": /\b(?:dkim|spf)=pass\b/i,
};

const isAuthenticated = (lines: readonly { readonly key: string; readonly line: string }[]): boolean =>
  Object.entries(passes).some(([name, pass]) => {
    const first = lines.find(({ key }) => key === name);
    return first !== undefined && pass.test(first.line);
  });

/** Only these actions of RFC 3464 change what we know of a message: the others say that it has gone on. */
const statusOfAction: Readonly<Partial<Record<string, DeliveryReport["status"]>>> = {
  failed: "bounced",
  delayed: "deferred",
};

const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(\\S+)`, "im").exec(text)?.[1]?.toLowerCase();

const reportIn = (text: string): DeliveryReport | null => {
  const status = statusOfAction[fieldOf(text, "Action") ?? ""];
  // The rest of a report may name people.
  return status ? { status, code: /^\d\.\d{1,3}\.\d{1,3}/.exec(fieldOf(text, "Status") ?? "")?.[0] ?? "" } : null;
};

/**
 * Reads an inbound message, posted as raw MIME with timestamp, token and signature (Mailgun's scheme: HMAC-SHA256 of timestamp
 * and token), DKIM or SPF passed. Throws DomainError "invalid" for what is no such post, "forbidden" for one that is not signed,
 * not fresh, or whose sender nobody vouches for.
 */
export const readInboundMail = async (request: Request, now: Date): Promise<InboundMail> => {
  const fields = posted.safeParse(await fieldsOf(request));
  if (!fields.success) throw new DomainError("invalid", "inbound-unreadable", "Ce message entrant est illisible.");
  checkSignature(fields.data, now);
  const mail = await simpleParser(fields.data["body-mime"], {
    skipImageLinks: true,
    skipTextToHtml: true,
    keepDeliveryStatus: true,
  });
  if (!isAuthenticated(mail.headerLines)) throw refused("inbound-unauthenticated");
  const part = mail.attachments.find(({ contentType }) => contentType === "message/delivery-status");
  return {
    token: fields.data.token,
    recipient: fields.data.recipient,
    report: part ? reportIn(part.content.toString("utf8")) : null,
  };
};
