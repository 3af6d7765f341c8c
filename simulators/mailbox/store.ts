import type { ParsedMail } from "mailparser";

/** One e-mail or SMS that the local mailbox caught; an SMS has no subject of its own nor HTML. */
export type Caught = {
  readonly number: number;
  readonly kind: "email" | "sms";
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly messageId: string;
  /** Where an answer goes; empty where none is read. */
  readonly replyTo: string;
};

const most = 500;
const caught: Caught[] = [];
let count = 0;

const addresses = (field: ParsedMail["to"]): string => {
  const list = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return list.map((entry) => entry.text).join(", ");
};

const add = (message: Omit<Caught, "number" | "at">): void => {
  if (message.messageId && caught.some((known) => known.messageId === message.messageId)) return;
  count += 1;
  caught.unshift({ ...message, number: count, at: new Date().toISOString() });
  caught.length = Math.min(caught.length, most);
};

/** Keeps an e-mail, the most recent first; one that comes twice under one id is one message. */
export const keep = (mail: ParsedMail): void =>
  add({
    kind: "email",
    to: addresses(mail.to),
    from: mail.from?.text ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: typeof mail.html === "string" ? mail.html : "",
    messageId: mail.messageId ?? "",
    replyTo: mail.replyTo?.value[0]?.address ?? "",
  });

/** Keeps a text message. */
export const keepSms = (from: string, to: string, text: string): void =>
  add({ kind: "sms", to, from, subject: `SMS : ${text}`, text, html: "", messageId: "", replyTo: "" });

/** The messages to one address (part of it is enough), or all of them. */
export const messagesTo = (address: string): Caught[] =>
  caught.filter((mail) => mail.to.toLowerCase().includes(address.toLowerCase()));

/** One message by its number. */
export const messageNumber = (number: number): Caught | undefined => caught.find((mail) => mail.number === number);
