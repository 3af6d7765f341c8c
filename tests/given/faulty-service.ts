import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Listening } from "@/simulators/http";

/** How an outside service fails: it is not there, it accepts and never answers, it answers what nobody can read, it fails itself. */
export const faults = ["down", "slow", "garbage", "failing"] as const;

/** A service on loopback that fails in one way; "down" gives a port that nobody listens on. */
export const faultyService = async (fault: (typeof faults)[number]): Promise<Listening> => {
  const server = createServer((_, response) => {
    if (fault === "garbage") response.writeHead(200, { "content-type": "text/html" }).end("<html>maintenance</html>");
    if (fault === "failing") response.writeHead(503).end();
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  if (fault === "down") await stop();
  return { port, stop: fault === "down" ? async () => {} : stop };
};
