import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { config } from "./config";

/** What every line of one request or job carries. */
type LogContext = { readonly requestId: string };

const context = new AsyncLocalStorage<LogContext>();

/** Names of fields that hold personal data or secrets: removed wherever they stand in a log line. */
const personal = [
  "email",
  "phone",
  "firstName",
  "lastName",
  "name",
  "signerName",
  "birthdate",
  "address",
  "immersionAddress",
  "to",
  "subject",
  "text",
  "html",
  "code",
  "password",
  "secret",
  "token",
  "authorization",
  "cookie",
  "query",
  "values",
  "body",
  "ipAddress",
  "userAgent",
];
const depths = ["", "*.", "*.*.", "*.*.*."];

// A mail address or a phone number can also stand inside a message of an error that we did not write.
const masked = (text: string): string =>
  text.replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, "[e-mail]").replace(/(?:\+33|\b0)[1-9](?:[ .-]?\d{2}){4}\b/g, "[phone]");

const make = (destination?: pino.DestinationStream) => {
  const options: pino.LoggerOptions = {
    level: config().LOG_LEVEL,
    base: { service: "immersion-facilitee", pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: depths.flatMap((depth) => personal.map((field) => depth + field)), remove: true },
    mixin: () => context.getStore() ?? {},
    serializers: {
      err: (error: unknown) => {
        const { type, message, stack } = pino.stdSerializers.err(error as Error);
        return { type, message: masked(message ?? ""), stack: masked(stack ?? "") };
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
};

let logger: pino.Logger | undefined;

/** The process's logger: JSON lines with the request's id, without personal data. */
export const log = (): pino.Logger => {
  logger ??= make();
  return logger;
};

/** A logger that writes where a test can read. */
export const logTo = (destination: pino.DestinationStream): pino.Logger => make(destination);

/** Runs a piece of work so that each of its log lines carries the request's id. */
export const withRequestId = <T>(requestId: string, run: () => T): T => context.run({ requestId }, run);
