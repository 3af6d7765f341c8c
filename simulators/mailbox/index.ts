import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerEnvelope } from "smtp-server";
import { type Answered, type Asked, json, listen, page, plain } from "../http";
import { listPage, messagePage, repliedPage } from "./pages";
import { postReply, postReturn, type ReturnsTo } from "./returns";
import { keep, messageNumber, messagesTo } from "./store";

export { keepSms } from "./store";

const loopback = "127.0.0.1";

const refusals: readonly (readonly [domain: string, responseCode: number, words: string])[] = [
  ["@refuse.example.org", 550, "no such mailbox"],
  ["@later.example.org", 450, "mailbox busy"],
];

const refusalOf = (address: string): Error | null => {
  const found = refusals.find(([domain]) => address.endsWith(domain));
  return found ? Object.assign(new Error(found[2]), { responseCode: found[1] }) : null;
};

/** Addresses that the relay takes, and whose own server sends the message back. */
const comesBack = (address: string): boolean => address.endsWith("@bounce.example.org");

const sendBack = async ({ mailFrom, rcptTo }: SMTPServerEnvelope, returnsTo: ReturnsTo | undefined): Promise<void> => {
  if (!returnsTo || !mailFrom) return;
  for (const { address } of rcptTo) if (comesBack(address)) await postReturn(returnsTo, mailFrom.address, address);
};

/**
 * Mail relay of the demonstration: takes every message over SMTP and keeps it; an address at `refuse.example.org` is refused with
 * 550, one at `later.example.org` is put off with 450, one at `bounce.example.org` is taken and comes back.
 */
const relay = (returnsTo: ReturnsTo | undefined) =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => done(refusalOf(address)),
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then(
        (mail) => {
          keep(mail);
          done();
          sendBack(envelope, returnsTo).catch((error: unknown) => console.error("return message not posted", error));
        },
        (error: Error) => done(error),
      );
    },
  });

const answer = ({ url }: Asked): Answered => {
  const [, section, number] = url.pathname.split("/");
  const address = url.searchParams.get("a") ?? "";
  if (url.pathname === "/") return page(listPage(messagesTo(address), address));
  if (url.pathname === "/messages.json") return json(200, messagesTo(url.searchParams.get("to") ?? ""));
  const mail = section === "messages" ? messageNumber(Number(number)) : undefined;
  return mail ? page(messagePage(mail)) : plain(404, "Ce message n’existe plus.");
};

/** Answers a message that can be answered, as its reader would from their own mail program. */
const reply =
  (returnsTo: ReturnsTo | undefined) =>
  async ({ url, body }: Asked): Promise<Answered> => {
    const [, , number] = url.pathname.split("/");
    const mail = messageNumber(Number(number));
    const text = new URLSearchParams(body).get("text") ?? "";
    if (!mail?.replyTo || !returnsTo) return plain(404, "On ne peut pas répondre à ce message.");
    const answered = { from: mail.to, to: mail.replyTo, subject: mail.subject, text, question: mail.text };
    const status = await postReply(returnsTo, answered);
    return page(repliedPage(status === 200));
  };

/**
 * Starts the local mailbox on loopback: SMTP on one port, its page (and `/messages.json?to=`) on another; return messages are posted
 * to `returnsTo`. Gives a function that stops it.
 */
export const startMailbox = async (
  smtpPort: number,
  pagePort: number,
  returnsTo?: ReturnsTo,
): Promise<() => Promise<void>> => {
  const smtp = relay(returnsTo);
  await new Promise<void>((resolve, reject) => {
    smtp.once("error", reject);
    smtp.listen(smtpPort, loopback, resolve);
  });
  const web = await listen(pagePort, { "GET *": answer, "POST *": reply(returnsTo) });
  return async () => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    await web.stop();
  };
};
