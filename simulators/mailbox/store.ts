import type { ParsedMail } from "mailparser";

/** One message that the local mailbox caught. */
export type Caught = {
  readonly number: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly messageId: string;
};

const most = 500;
const caught: Caught[] = [];
let count = 0;

const addresses = (field: ParsedMail["to"]): string => {
  const list = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return list.map((entry) => entry.text).join(", ");
};

/** Keeps a message, the most recent first; a message that comes twice under one id is one message. */
export const keep = (mail: ParsedMail): void => {
  const messageId = mail.messageId ?? "";
  if (messageId && caught.some((known) => known.messageId === messageId)) return;
  count += 1;
  caught.unshift({
    number: count,
    to: addresses(mail.to),
    from: mail.from?.text ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: typeof mail.html === "string" ? mail.html : "",
    at: new Date().toISOString(),
    messageId,
  });
  caught.length = Math.min(caught.length, most);
};

/** The messages to one address (part of it is enough), or all of them. */
export const messagesTo = (address: string): Caught[] =>
  caught.filter((mail) => mail.to.toLowerCase().includes(address.toLowerCase()));

/** One message by its number. */
export const messageNumber = (number: number): Caught | undefined => caught.find((mail) => mail.number === number);
