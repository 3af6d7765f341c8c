import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { startMailbox } from "@/simulators/mailbox";

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A relay on loopback to which every message goes, before anything has read the configuration; gives how to stop it. */
export const mailbox = async (): Promise<() => Promise<void>> => {
  const [smtp, pages] = [await freePort(), await freePort()];
  process.env.SMTP_URL = `smtp://127.0.0.1:${smtp}`;
  return startMailbox(smtp, pages);
};
