import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { answerInTrouble, setTrouble, troubleOf } from "./trouble";

/** What a simulated service is asked. */
export type Asked = { readonly url: URL; readonly headers: IncomingMessage["headers"]; readonly body: string };

/** What it answers. */
export type Answered = { readonly status: number; readonly type: string; readonly body: string };

/** What a simulated service does, by method and path. */
export type Routes = Readonly<Record<string, (asked: Asked) => Answered | Promise<Answered>>>;

/** An answer in JSON. */
export const json = (status: number, body: unknown): Answered => ({
  status,
  type: "application/json",
  body: JSON.stringify(body),
});

/** An answer as a page. */
export const page = (body: string): Answered => ({ status: 200, type: "text/html; charset=utf-8", body });

/** An answer in plain text. */
export const plain = (status: number, body: string): Answered => ({
  status,
  type: "text/plain; charset=utf-8",
  body,
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

/** A service that listens: its port, and how to stop it. */
export type Listening = { readonly port: number; readonly stop: () => Promise<void> };

/** Answers on loopback what the routes say, 404 to anything else; port 0 takes a free one. `PUT /trouble/<first part of a path>/<trouble>` makes those routes fail, `none` makes them work again. */
export const listen = async (port: number, routes: Routes): Promise<Listening> => {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const [, service = "", name = "", trouble = ""] = url.pathname.split("/");
    // A journey tells a service to fail, or to work again.
    if (request.method === "PUT" && service === "trouble") {
      setTrouble(name, trouble);
      return void response.writeHead(204).end();
    }
    const present = troubleOf(service);
    if (present) return answerInTrouble[present](response);
    const route = routes[`${request.method} ${url.pathname}`] ?? routes[`${request.method} *`];
    const asked = { url, headers: request.headers, body: await bodyOf(request) };
    const { status, type, body } = (await route?.(asked)) ?? json(404, { code: 404, message: "Not found" });
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
