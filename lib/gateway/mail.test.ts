import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freshProcess } from "@/tests/given/fresh-gateway";

/** What a relay says to somebody who connects; null stays silent. */
const greetings = { down: undefined, slow: null, garbage: "<html>maintenance</html>\r\n" } as const;

let close = async () => {};
afterEach(() => close());

const relayThatSays = async (greeting: string | null | undefined): Promise<number> => {
  const sockets = new Set<{ destroy: () => void }>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => sockets.delete(socket));
    if (greeting) socket.write(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  if (greeting === undefined) {
    await close();
    close = async () => {};
  }
  return port;
};

describe("a mail relay (SMTP)", () => {
  it.each(Object.entries(greetings))(
    "that is %s is told within seconds, and the message waits",
    async (_, greeting) => {
      const port = await relayThatSays(greeting);
      freshProcess({ SMTP_URL: `smtp://127.0.0.1:${port}` });
      const { sendMail } = await import("./mail");
      const started = performance.now();
      const message = { id: "m", to: "a@example.org", subject: "Essai", html: "<p>Essai</p>", text: "Essai" };
      await expect(sendMail(message)).rejects.toThrow();
      expect(performance.now() - started).toBeLessThan(6_000);
    },
    10_000,
  );
});
