import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One call that a partner's server received, body as it came. */
export type ReceivedCall = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A partner's server on loopback: it keeps what it receives, and answers what it was told to, then 200. */
export type PartnerServer = {
  readonly origin: string;
  readonly received: ReceivedCall[];
  /** Answers to give next, in order. */
  readonly answers: { status: number; headers?: Record<string, string>; body?: string }[];
  /** The calls received once there are at least so many. */
  readonly until: (count: number) => Promise<readonly ReceivedCall[]>;
  readonly close: () => void;
};

const listen = async (server: Server): Promise<string> => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Starts one. */
export const partnerServer = async (): Promise<PartnerServer> => {
  const received: ReceivedCall[] = [];
  const answers: PartnerServer["answers"] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
    const { status, headers = {}, body = "" } = answers.shift() ?? { status: 200 };
    response.writeHead(status, headers).end(body);
    server.emit("received");
  });
  return {
    origin: await listen(server),
    received,
    answers,
    until: async (count) => {
      while (received.length < count) await once(server, "received");
      return received;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
