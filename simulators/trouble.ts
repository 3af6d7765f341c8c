import type { ServerResponse } from "node:http";

/** How an outside service fails: it cuts the line, it accepts and never answers, it answers what nobody can read, it fails itself. */
export const troubles = ["down", "slow", "garbage", "failing"] as const;
export type Trouble = (typeof troubles)[number];

/** Answers as a service in trouble does. */
export const answerInTrouble: Record<Trouble, (response: ServerResponse) => void> = {
  down: (response) => response.destroy(),
  slow: () => {},
  garbage: (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>maintenance</html>"),
  failing: (response) => response.writeHead(503).end(),
};

const current = new Map<string, Trouble>();

/** The trouble that a simulated service was told to have, undefined when it works. */
export const troubleOf = (service: string): Trouble | undefined => current.get(service);

/** Tells a simulated service what trouble to have; anything that is none makes it work again. */
export const setTrouble = (service: string, name: string): void => {
  const trouble = troubles.find((known) => known === name);
  if (trouble) current.set(service, trouble);
  else current.delete(service);
};
