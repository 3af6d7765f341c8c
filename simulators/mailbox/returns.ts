import { createHmac, randomBytes } from "node:crypto";

/** Where return messages are posted, and the key that signs them. */
export type ReturnsTo = { readonly address: string; readonly key: string };

/** A delivery report as a mail server writes it (RFC 3464), with the result of the provider's own checks on top. */
export const returnMessage = (to: string, about: string, action: "failed" | "delayed", status: string): string =>
  [
    "X-Mailgun-Spf: Pass",
    "From: Mail Delivery System <mailer-daemon@bounce.example.org>",
    `To: ${to}`,
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="limit"',
    "",
    "--limit",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "This is the mail system. Your message could not be delivered.",
    "",
    "--limit",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; bounce.example.org",
    "",
    `Final-Recipient: rfc822; ${about}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; 550 ${status} <${about}>: no such mailbox`,
    "",
    "--limit--",
    "",
  ].join("\r\n");

/** The fields of a post of the provider (Mailgun's scheme), signed now unless told otherwise. */
export const signedPost = (recipient: string, mime: string, key: string, at = new Date()): FormData => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const token = randomBytes(25).toString("hex");
  const form = new FormData();
  const signature = createHmac("sha256", key).update(`${timestamp}${token}`).digest("hex");
  for (const [name, value] of Object.entries({ timestamp, token, signature, recipient, "body-mime": mime }))
    form.set(name, value);
  return form;
};

/** Posts the return message of an address that does not exist to whoever sent the message. */
export const postReturn = async ({ address, key }: ReturnsTo, sender: string, about: string): Promise<void> => {
  const mime = returnMessage(sender, about, "failed", "5.1.1");
  await fetch(address, { method: "POST", body: signedPost(sender, mime, key) });
};

/** An answer as a mail program writes it, with the question under it, vouched for by its writer's own server. */
export const replyMessage = (from: string, to: string, subject: string, text: string, question: string): string =>
  [
    "X-Mailgun-Spf: Pass",
    `From: ${from}`,
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(`Re: ${subject}`).toString("base64")}?=`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(
      `${text}\n\nLe lun. 1 janv. 2024 à 09:00, Immersion Facilitée <${to}> a écrit :\n${question.replaceAll(/^/gm, "> ")}`,
    ).toString("base64"),
    "",
  ].join("\r\n");

/** Posts an answer to a message of the mailbox, as its reader's mail program would send it; gives the status of the answer. */
export const postReply = async (
  { address, key }: ReturnsTo,
  { from, to, subject, text, question }: { from: string; to: string; subject: string; text: string; question: string },
): Promise<number> => {
  const form = signedPost(to, replyMessage(from, to, subject, text, question), key);
  form.set("sender", from);
  return (await fetch(address, { method: "POST", body: form })).status;
};
