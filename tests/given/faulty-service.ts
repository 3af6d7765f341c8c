import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Listening } from "@/simulators/http";
import { answerInTrouble, type Trouble } from "@/simulators/trouble";

/** A service on loopback that fails in one way; "down" gives a port that nobody listens on. */
export const faultyService = async (trouble: Trouble): Promise<Listening> => {
  const server = createServer((_, response) => answerInTrouble[trouble](response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  if (trouble === "down") await stop();
  return { port, stop: trouble === "down" ? async () => {} : stop };
};
