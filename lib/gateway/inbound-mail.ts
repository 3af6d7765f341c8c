import { type ParsedMail, simpleParser } from "mailparser";
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
  /** null for a return message, for what a program sent by itself (an absence notice, a list), and when nobody vouches for the writer. */
  readonly written: WrittenMail | null;
};

/** A file of an inbound message. */
export type InboundFile = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array };

/** What somebody wrote, once the server of their own address has vouched for it. */
export type WrittenMail = {
  /** Address of the writer, as they give it. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly InboundFile[];
};

const mostBytes = 10_000_000;

const posted = z.object({
  timestamp: z.string().regex(/^\d{1,12}$/),
  token: z.string().min(1).max(100),
  signature: z.string().regex(/^[0-9a-f]{64}$/),
  recipient: z.string().min(1).max(3_200),
  sender: z.string().max(320).optional(),
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

type HeaderLines = readonly { readonly key: string; readonly line: string }[];

/** Headers in which the provider says what it checked. It writes them above the sender's own: the first one alone counts. */
const passes: Record<"spf" | "dkim", Readonly<Record<string, RegExp>>> = {
  spf: { "x-mailgun-spf": /:\s*pass\b/i, "authentication-results": /\bspf=pass\b/i },
  dkim: { "x-mailgun-dkim-check-result": /:\s*pass\b/i, "authentication-results": /\bdkim=pass\b/i },
};

const hasPassed = (lines: HeaderLines, check: keyof typeof passes): boolean =>
  Object.entries(passes[check]).some(([name, pass]) => {
    const first = lines.find(({ key }) => key === name);
    return first !== undefined && pass.test(first.line);
  });

const isAuthenticated = (lines: HeaderLines): boolean => hasPassed(lines, "spf") || hasPassed(lines, "dkim");

/** Whether one domain speaks for another: itself or one above it (relaxed alignment, RFC 7489 3.1). */
const isAligned = (domain: string, above: string | undefined): boolean =>
  above?.includes(".") === true && (domain === above || domain.endsWith(`.${above}`));

/** Whether the check that passed is about the writer's own domain: a message vouched for by another server may name anybody. */
const isVouchedFor = (lines: HeaderLines, from: string, sender: string | undefined): boolean => {
  const domain = from.split("@")[1]?.toLowerCase() ?? "";
  const signers = lines
    .filter(({ key }) => key === "dkim-signature")
    .map(({ line }) => /[;\s]d=([^;\s]+)/i.exec(line)?.[1]?.toLowerCase());
  return (
    (hasPassed(lines, "dkim") && signers.some((signer) => isAligned(domain, signer))) ||
    (hasPassed(lines, "spf") && isAligned(domain, sender?.split("@")[1]?.toLowerCase()))
  );
};

/** Sent by a program on its own: answering it would make two programs talk (RFC 3834). */
const isAutomatic = (lines: HeaderLines): boolean =>
  lines.some(
    ({ key, line }) =>
      (key === "auto-submitted" && !/:\s*no\b/i.test(line)) ||
      (key === "precedence" && /:\s*(?:bulk|list|junk|auto_reply)\b/i.test(line)) ||
      key === "list-id" ||
      key === "x-autoreply",
  );

const writtenIn = (mail: ParsedMail, sender: string | undefined): WrittenMail | null => {
  const from = mail.from?.value[0]?.address;
  if (!from || mail.from?.value.length !== 1 || isAutomatic(mail.headerLines)) return null;
  if (!isVouchedFor(mail.headerLines, from, sender)) return null;
  return {
    from,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    attachments: mail.attachments
      .filter(({ related }) => !related)
      .map(({ filename, contentType, content }) => ({
        name: filename ?? "piece-jointe",
        mediaType: contentType,
        content,
      })),
  };
};

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
    written: part ? null : writtenIn(mail, fields.data.sender),
  };
};
