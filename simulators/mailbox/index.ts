import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { type Answered, type Asked, json, listen, page, plain } from "../http";
import { listPage, messagePage } from "./pages";
import { keep, messageNumber, messagesTo } from "./store";

const loopback = "127.0.0.1";

/** Mail relay of the demonstration: takes every message over SMTP and keeps it; an address at `refuse.example.org` is refused with 550. */
const relay = () =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.endsWith("@refuse.example.org")
          ? Object.assign(new Error("no such mailbox"), { responseCode: 550 })
          : null,
      ),
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          keep(mail);
          done();
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

/** Starts the local mailbox on loopback: SMTP on one port, its page (and `/messages.json?to=`) on another. Gives a function that stops it. */
export const startMailbox = async (smtpPort: number, pagePort: number): Promise<() => Promise<void>> => {
  const smtp = relay();
  await new Promise<void>((resolve, reject) => {
    smtp.once("error", reject);
    smtp.listen(smtpPort, loopback, resolve);
  });
  const web = await listen(pagePort, { "GET *": answer });
  return async () => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    await web.stop();
  };
};
