import { createServer, type Server } from "node:http";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
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

const html = (body: string) => ({ status: 200, type: "text/html; charset=utf-8", body });

const answer = (url: URL): { status: number; type: string; body: string } => {
  const [, section, number] = url.pathname.split("/");
  if (url.pathname === "/")
    return html(listPage(messagesTo(url.searchParams.get("a") ?? ""), url.searchParams.get("a") ?? ""));
  if (url.pathname === "/messages.json") {
    return {
      status: 200,
      type: "application/json",
      body: JSON.stringify(messagesTo(url.searchParams.get("to") ?? "")),
    };
  }
  const mail = section === "messages" ? messageNumber(Number(number)) : undefined;
  return mail
    ? html(messagePage(mail))
    : { status: 404, type: "text/plain; charset=utf-8", body: "Ce message n’existe plus." };
};

const pages = (): Server =>
  createServer((request, response) => {
    const { status, type, body } = answer(new URL(request.url ?? "/", "http://localhost"));
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  });

/** Starts the local mailbox on loopback: SMTP on one port, its page (and `/messages.json?to=`) on another. Gives a function that stops it. */
export const startMailbox = async (smtpPort: number, pagePort: number): Promise<() => Promise<void>> => {
  const smtp = relay();
  const web = pages();
  await new Promise<void>((resolve, reject) => {
    smtp.once("error", reject);
    smtp.listen(smtpPort, loopback, resolve);
  });
  await new Promise<void>((resolve, reject) => web.once("error", reject).listen(pagePort, loopback, resolve));
  return async () => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    web.closeAllConnections();
    await new Promise<void>((resolve) => web.close(() => resolve()));
  };
};
