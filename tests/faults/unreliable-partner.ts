import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Draw } from "../lifecycle/random";

/** One call as it came, whether or not its answer left. */
export type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** The same, and whether it was believed when it came: a signature is good for five minutes. */
export type Call = Received & { readonly isGenuine: boolean };

/** A partner that takes every call, and whose answer is lost for so many in a hundred. */
export type UnreliablePartner = {
  readonly origin: string;
  readonly calls: Call[];
  readonly counts: { dropped: number };
  readonly close: () => void;
};

/** Starts one on loopback, which believes what `believes` says. */
export const unreliablePartner = async (
  percentDropped: number,
  draw: Draw,
  believes: (call: Received) => boolean,
): Promise<UnreliablePartner> => {
  const calls: Call[] = [];
  const counts = { dropped: 0 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // The worker was killed while it sent: nothing was received.
      return;
    }
    const call = { path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
    calls.push({ ...call, isGenuine: believes(call) });
    if (draw.below(100) >= percentDropped) return response.writeHead(204).end();
    counts.dropped += 1;
    return request.socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    counts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
