import { createServer, type IncomingMessage } from "node:http";
import { receivedPage } from "./page";
import { keep, received } from "./received";

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
};

/** `/…/reponse/503` answers 503: how a partner in trouble behaves. */
const statusFor = (path: string): number => Number(/\/reponse\/([2-5]\d\d)$/u.exec(path)?.[1] ?? 200);

const shown: Readonly<Record<string, () => { readonly type: string; readonly body: string }>> = {
  "/": () => ({ type: "text/html; charset=utf-8", body: receivedPage(received()) }),
  "/recus.json": () => ({ type: "application/json", body: JSON.stringify(received()) }),
};

/**
 * Stands in for a partner system on loopback: takes every POST as a webhook, judges its signature with the secret that
 * `secretFile` holds, and shows what came on `/` (and `/recus.json`). Gives a function that stops it.
 */
export const startPartner = async (port: number, secretFile: string): Promise<() => Promise<void>> => {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (request.method === "POST") {
      const answered = statusFor(path);
      await keep(secretFile, { path, headers: request.headers, body: await bodyOf(request), answered });
      return response.writeHead(answered).end();
    }
    const page = shown[path]?.();
    return page
      ? response.writeHead(200, { "content-type": page.type, "cache-control": "no-store" }).end(page.body)
      : response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
};
